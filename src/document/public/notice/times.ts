/** How long we keep it: every period with the honest longest time, as one table. */
import type { Row, Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { row, section, table } from "../../build/blocks.ts";
import { anchor, ours, say } from "../../build/sentence.ts";
import { groundOf } from "../../facts/choices.ts";
import { dataOf } from "../../facts/data.ts";
import { atMostOf, howLong, periodOf } from "../../facts/keeping.ts";
import { articles } from "../../facts/laws.ts";
import { labelOfData, listed, nameOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

export function timesSection(context: Context, { purposes }: Readership): Section | undefined {
  const { messages } = context;
  const columns = ["for", "data", "long", "most", "why"] as const;
  return section(
    "retention",
    messages.words("section.retention"),
    table("retention.table", {
      caption: messages.format("times.caption"),
      columns: columns.map((column) => messages.format(`times.${column}`)),
      rows: purposes.flatMap((purpose) =>
        nodesOf(purpose, "retention").map((use) => useRow(context, purpose, use)),
      ),
    }),
  );
}

function useRow(context: Context, purpose: Node, use: Node): Row {
  const { messages } = context;
  const id = `times.${anchor(use)}`;
  return row(
    id,
    say(context, `${id}.for`, {
      make: (read) => {
        read.rest(purpose, "retention");
        return [nameOf(read, purpose)];
      },
    }),
    say(context, `${id}.data`, {
      make: (read) => {
        const data = concerned(read, purpose, use);
        return data && listed(data.map((one) => labelOfData(read, one)));
      },
      missing: messages.format("times.data"),
    }),
    say(context, `${id}.long`, {
      make: (read) => howLong(read, use),
      missing: messages.format("times.long"),
      law: articles(context, "Art. 13(2)(a)"),
    }),
    say(context, `${id}.most`, {
      make: (read) => {
        const found = atMostOf(read, purpose, use);
        return found === undefined ? [] : [ours(messages.duration(found.period))];
      },
    }),
    say(context, `${id}.why`, { make: (read) => reasonFor(read, purpose, use) }),
  );
}

/** All that the purpose needs, but what has a period of its own. */
function concerned(read: Reader, purpose: Node, use: Node): readonly Node[] | undefined {
  if (isNode(use.category)) return [use.category];
  const named = nodesOf(purpose, "retention").map(({ category }) => category);
  return dataOf(read, purpose)?.filter((category) => !named.includes(category));
}

/** What the business says, else the law that it names for the period or for the purpose. */
function reasonFor(read: Reader, purpose: Node, use: Node): ReturnType<typeof howLong> & object {
  const from = periodOf(read, use);
  const because = Object.hasOwn(from, "because") ? read.text(from, "because") : undefined;
  if (because !== undefined) return [because];
  const ground = isNode(purpose.lawful_basis) ? purpose.lawful_basis : undefined;
  const isDuty = groundOf(read, purpose) === "legal_obligation";
  const law = isNode(from.law) ? from.law : isDuty && isNode(ground?.law) ? ground.law : undefined;
  const text = law && read.text(law, "cite");
  return text === undefined ? [] : [text];
}
