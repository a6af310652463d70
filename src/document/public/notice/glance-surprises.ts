/** At a glance, first of all: what readers would not expect. */
import type { Sentence, Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { placesOf, sensitiveOf, sourcesOf } from "../../facts/data.ts";
import { articles } from "../../facts/laws.ts";
import { isDecidedAlone } from "../../facts/machines.ts";
import { dataList, nameOf, namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { recipientsOf } from "../../facts/recipients.ts";
import { transfersTo } from "../../facts/transfers.ts";
import { nodesOf, sectionOf } from "../../read/plain.ts";
import { type Reader, readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

type Maybe = Sentence | undefined;

export function surprises(context: Context, readers: Readership): readonly Maybe[] {
  return [
    sensitive(context, readers),
    ...cameras(context, readers),
    alone(context, readers),
    artificial(context, readers),
    profiles(context, readers),
    bought(context, readers),
    ...outside(context, readers),
    ...money(context),
  ];
}

function sensitive(context: Context, { purposes }: Readership): Maybe {
  return say(context, "glance.sensitive", {
    make: (read) => {
      const data = [...new Set(purposes.flatMap((purpose) => sensitiveOf(read, purpose)))];
      if (data.length === 0) return [];
      return context.messages.words("glance.sensitive", { data: dataList(read, data) });
    },
    law: articles(context, "Art. 9(1)"),
  });
}

function cameras(context: Context, { purposes }: Readership): readonly Maybe[] {
  const { messages } = context;
  const read = readerOf(context);
  const recorders = [...new Set(purposes.flatMap((purpose) => placesOf(read, purpose)))].filter(
    ({ kind }) => kind === "cctv",
  );
  return recorders.flatMap((asset) => [
    say(context, `glance.${anchor(asset, "areas")}`, {
      make: (reader) => {
        const areas = reader.text(asset, "areas");
        return areas && closed(messages.words("glance.film", { areas }));
      },
    }),
    say(context, `glance.${anchor(asset, "audio")}`, {
      make: (reader) => (reader.yes(asset, "audio") === true ? messages.words("card.sound") : []),
    }),
  ]);
}

/** Purposes of which something is true, as one sentence. */
function those(
  context: Context,
  id: string,
  {
    purposes,
    is,
  }: { readonly purposes: readonly Node[]; readonly is: (read: Reader, purpose: Node) => boolean },
): (words: (names: readonly Words[]) => readonly Words[]) => Maybe {
  return (words) =>
    say(context, id, {
      make: (read) => {
        const some = purposes.filter((purpose) => is(read, purpose));
        return some.length === 0 ? [] : words(namesOf(read, some));
      },
    });
}

function alone(context: Context, { purposes }: Readership): Maybe {
  return those(context, "glance.machine", { purposes, is: isDecidedAlone })((names) =>
    context.messages.words("glance.machine", { purposes: names }),
  );
}

function artificial(context: Context, { purposes }: Readership): Maybe {
  const is = (read: Reader, purpose: Node): boolean => {
    const systems = nodesOf(purpose, "ai_systems").filter(({ status }) => status !== "retired");
    for (const system of systems) read.rest(system, "purposes");
    return systems.length > 0;
  };
  return those(context, "glance.ai", { purposes, is })((names) =>
    context.messages.words("glance.ai", { purposes: names }),
  );
}

function profiles(context: Context, { purposes }: Readership): Maybe {
  const is = (read: Reader, purpose: Node): boolean => {
    if (purpose.profiling === true) read.rest(purpose, "profiling");
    return purpose.profiling === true;
  };
  return those(context, "glance.profiles", { purposes, is })((names) =>
    context.messages.words("glance.profiles", { purposes: names }),
  );
}

function bought(context: Context, { purposes }: Readership): Maybe {
  const is = (read: Reader, purpose: Node): boolean =>
    sourcesOf(read, purpose)?.includes("bought") === true;
  return those(context, "glance.bought", { purposes, is })((names) =>
    context.messages.words("glance.bought", { purposes: names }),
  );
}

/** Countries outside, one sentence for each law whose area data leaves. */
function outside(context: Context, { purposes }: Readership): readonly Maybe[] {
  const { messages } = context;
  return (["gdpr", "uk_gdpr"] as const).map((law) =>
    say(context, `glance.outside.${law}`, {
      make: (read) => {
        const vendors = new Set(purposes.flatMap((one) => recipientsOf(read, one).vendors));
        const rows = [...vendors]
          .flatMap((vendor) => transfersTo(read, vendor))
          .filter((row) => row.law === law);
        if (rows.length === 0) return [];
        const codes = [...new Set(rows.map(({ country }) => country))];
        const countries = codes.map((code) => {
          const who = [
            ...new Set(rows.filter((row) => row.country === code).map((row) => row.vendor)),
          ];
          const names = messages.runs(who.map((one) => [nameOf(read, one)]));
          return who.length > 2
            ? [{ text: messages.country(code), kind: "ours" as const }]
            : messages.words("glance.country", { country: messages.country(code), names });
        });
        const area = law === "gdpr" ? "eu" : "uk";
        return messages.words("glance.outside", { area, countries: messages.runs(countries) });
      },
      law: articles(context, "Art. 13(1)(f)"),
    }),
  );
}

/** What the business gets for data. */
function money(context: Context): readonly Maybe[] {
  const business = sectionOf(context.root, "business");
  if (!isNode(business)) return [];
  return (["sells_data", "uses_data_for_ads"] as const).map((key) =>
    say(context, `glance.${key}`, {
      make: (read) =>
        read.yes(business, key) === true ? context.messages.words(`glance.${key}`) : [],
    }),
  );
}
