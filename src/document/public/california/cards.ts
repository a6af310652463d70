/** One card for each category of Californian law: what, from where, what for, how long, who gets it. */
import type { Block, Sentence, Words } from "../../../finding/document.ts";
import { card, facts, type Line } from "../../build/blocks.ts";
import {
  cite,
  closed,
  fixed,
  type Make,
  ours,
  type SayOptions,
  say,
} from "../../build/sentence.ts";
import { sourcesOf } from "../../facts/data.ts";
import { howLong } from "../../facts/keeping.ts";
import { labelOfData, listed, nameOf, namesOf } from "../../facts/naming.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { gettingOf, isGivenAway, type Lettered } from "./facts.ts";

export function categoryCard(context: Context, lettered: Lettered): Block | undefined {
  const { messages } = context;
  const id = `category-${lettered.letter}`;
  const line = (
    term: "data" | "from" | "for" | "kept" | "sold" | "given",
    ...says: readonly (Sentence | undefined)[]
  ): Line => ({
    id: `${id}.${term}`,
    term: messages.format(`california.line.${term}`),
    says,
  });
  const one = (fact: string, make: Make, options: SayOptions = {}): Sentence | undefined =>
    say(context, `${id}.${fact}`, { make, ...options });
  const title = fixed(id, [ours(`${lettered.label} (${lettered.letter})`)]);
  return card(
    title,
    facts(
      line(
        "data",
        one("data.list", (read) => dataIn(read, lettered), shown("collected", "(e)(1)(A)")),
      ),
      line(
        "from",
        one("from.list", (read) => from(read, lettered), {
          ...shown("sources", "(e)(1)(B)"),
          missing: messages.format("california.line.from"),
        }),
      ),
      line(
        "for",
        one("for.list", (read) => purposesIn(read, lettered), shown("purposes", "(e)(1)(C)")),
      ),
      line("kept", ...kept(context, lettered, id)),
      line(
        "sold",
        one("sold.list", (read) => sold(read, lettered), soldShows(lettered, context)),
      ),
      line("given", ...given(context, lettered, id)),
    ),
  );
}

function shown(element: string, provision: string): SayOptions {
  return { shows: [element], law: [cite("ccpa", `11 CCR 7011${provision}`)] };
}

function soldShows(_lettered: Lettered, { messages }: Context): SayOptions {
  return { ...shown("sold", "(e)(1)(D)"), missing: messages.format("california.line.sold") };
}

function dataIn(read: Reader, { data, purposes }: Lettered): readonly Words[] {
  for (const purpose of purposes) read.rest(purpose, "needs");
  return closed(listed(data.map((one) => labelOfData(read, one))));
}

function purposesIn(read: Reader, { purposes }: Lettered): readonly Words[] {
  for (const purpose of purposes) read.rest(purpose, "needs");
  return closed(namesOf(read, purposes));
}

/** Sources over all purposes; unknown when one of them does not say. */
function from(read: Reader, { purposes }: Lettered): readonly Words[] | undefined {
  const { messages } = read.context;
  const all = purposes.map((purpose) => sourcesOf(read, purpose));
  if (all.includes(undefined)) return undefined;
  const found = [...new Set(all.flatMap((one) => one ?? []))];
  const said = found.map((source) =>
    typeof source === "string"
      ? ours(messages.format("source.word", { source }))
      : nameOf(read, source),
  );
  return messages.words("source.said", { list: messages.runs(said.map((one) => [one])) });
}

function kept(
  context: Context,
  { purposes }: Lettered,
  id: string,
): readonly (Sentence | undefined)[] {
  const { messages } = context;
  return purposes.flatMap((purpose) =>
    nodesOf(purpose, "retention").map((use) =>
      say(context, `${id}.kept.${String(purpose.id)}.${String(use.id)}`, {
        make: (read) => {
          const time = howLong(read, use);
          return (
            time &&
            closed(messages.words("california.kept", { purpose: nameOf(read, purpose), time }))
          );
        },
        law: [cite("ccpa", "Civ. Code 1798.100(a)(3)")],
        missing: messages.format("california.line.kept"),
      }),
    ),
  );
}

/** "No", or for what and to whom. */
function sold(read: Reader, lettered: Lettered): readonly Words[] | undefined {
  const { messages } = read.context;
  for (const purpose of lettered.purposes) read.rest(purpose, "needs");
  const away = lettered.purposes.map((purpose) => ({
    purpose,
    sale: isGivenAway(read, purpose, "sale"),
    share: isGivenAway(read, purpose, "share"),
  }));
  if (away.some(({ sale, share }) => sale === undefined || share === undefined)) return undefined;
  const some = away.filter(({ sale, share }) => sale === true || share === true);
  if (some.length === 0) return messages.words("california.not_sold");
  const purposes = namesOf(
    read,
    some.map(({ purpose }) => purpose),
  );
  const isSale = some.some(({ sale }) => sale === true);
  const how = isSale ? (some.some(({ share }) => share === true) ? "both" : "sold") : "shared";
  const parties = namesOf(read, gettingOf(read, lettered).sold);
  return messages.words("california.sold", { how, purposes, parties });
}

/** Disclosed for a business purpose: to those bound by contract, and to others. */
function given(
  context: Context,
  lettered: Lettered,
  id: string,
): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const law = [cite("ccpa", "11 CCR 7011(e)(1)(H)"), cite("ccpa", "11 CCR 7011(e)(1)(I)")];
  const shows = ["disclosed", "disclosed_to", "disclosed_why"];
  const group = (key: "providers" | "others"): Sentence | undefined =>
    say(context, `${id}.given.${key}`, {
      make: (read) => {
        const some = gettingOf(read, lettered)[key];
        return some.length === 0
          ? []
          : messages.words(`california.${key}`, { names: namesOf(read, some) });
      },
      shows,
      law,
    });
  return [
    group("providers"),
    group("others"),
    say(context, `${id}.given.nobody`, {
      make: (read) => {
        const { providers, others, complete } = gettingOf(read, lettered);
        if (providers.length + others.length > 0) return [];
        return complete ? messages.words("california.nobody") : undefined;
      },
      shows: ["disclosed"],
      law,
      missing: messages.format("california.line.given"),
    }),
  ];
}
