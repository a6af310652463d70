/** Lines of a card: what we use, and where it comes from. */
import type { Sentence, Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import type { Line } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { dataOf, placesOf, sensitiveOf, sourcesOf } from "../../facts/data.ts";
import { articles } from "../../facts/laws.ts";
import { dataList, namesOf } from "../../facts/naming.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** "What we use": the kinds of data, and which of them the law protects most. */
export function usedLine(context: Context, purpose: Node): Line {
  const { messages } = context;
  return {
    id: anchor(purpose, "used"),
    term: messages.format("line.used"),
    says: [
      say(context, anchor(purpose, "needs"), {
        make: (read) => {
          const data = dataOf(read, purpose);
          return data === undefined || data.length === 0 ? undefined : closed(dataList(read, data));
        },
        shows: ["purposes", "categories"],
        law: articles(context, "Art. 14(1)(d)"),
        missing: messages.format("line.used"),
      }),
      say(context, anchor(purpose, "sensitive"), {
        make: (read) => {
          const data = sensitiveOf(read, purpose);
          return data.length === 0
            ? []
            : messages.words("card.sensitive", { data: dataList(read, data) });
        },
        law: articles(context, "Art. 9(1)"),
      }),
    ],
  };
}

/** "Where from": you, our systems, others. */
export function sourceLine(context: Context, purpose: Node): Line {
  const { messages } = context;
  const law = articles(context, "Art. 14(2)(f)");
  return {
    id: anchor(purpose, "from"),
    term: messages.format("line.from"),
    says: [
      say(context, anchor(purpose, "source"), {
        make: (read) => fromWhere(read, purpose),
        shows: ["source"],
        law,
        missing: messages.format("line.from"),
      }),
      ...placeSentences(context, purpose),
    ],
  };
}

function fromWhere(read: Reader, purpose: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const sources = sourcesOf(read, purpose);
  if (sources === undefined) return heldElsewhere(read, purpose);
  const words = sources.filter((one): one is string => typeof one === "string");
  const others = sources.filter((one): one is Node => typeof one !== "string");
  const said = words.map((one) => [ourWord(read, purpose, one)]);
  const named =
    others.length === 0 ? [] : messages.words("source.others", { names: namesOf(read, others) });
  if (said.length === 0) return named;
  const known = messages.words("source.said", { list: messages.runs(said) });
  return named.length === 0 ? known : [...known, { text: " ", kind: "ours" }, ...named];
}

/** Data that never reaches us lies with the partner who collects it. */
function heldElsewhere(read: Reader, purpose: Node): readonly Words[] | undefined {
  const holder = read.node(purpose, "held_by");
  return holder === undefined
    ? undefined
    : read.context.messages.words("source.others", { names: namesOf(read, [holder]) });
}

function ourWord({ context }: Reader, purpose: Node, source: string): Words {
  const { messages } = context;
  const isFilmed = source === "observed" && purpose.kind === "cctv";
  return {
    text: messages.format("source.word", { source: isFilmed ? "cameras" : source }),
    kind: "ours",
  };
}

/** What people could not guess: which source, and what cameras see and hear. */
function placeSentences(context: Context, purpose: Node): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const places = Array.isArray(purpose.assets) ? purpose.assets : [];
  return (places as readonly Node[]).flatMap((asset) => [
    say(context, anchor(purpose, anchor(asset, "source_detail")), {
      make: (read) => {
        if (!placesOf(read, purpose).includes(asset)) return [];
        const detail = Object.hasOwn(asset, "source_detail")
          ? read.text(asset, "source_detail")
          : undefined;
        return detail === undefined ? [] : closed(messages.words("source.detail", { detail }));
      },
      shows: ["source"],
      law: articles(context, "Art. 14(2)(f)"),
    }),
    say(context, anchor(purpose, anchor(asset, "areas")), {
      make: (read) => {
        const areas = asset.kind === "cctv" ? read.text(asset, "areas") : undefined;
        return areas === undefined ? [] : closed(messages.words("card.areas", { areas }));
      },
    }),
    say(context, anchor(purpose, anchor(asset, "audio")), {
      make: (read) => {
        const audio = asset.kind === "cctv" ? read.yes(asset, "audio") : undefined;
        if (audio === undefined) return [];
        return messages.words(audio ? "card.sound" : "card.no_sound");
      },
    }),
  ]);
}
