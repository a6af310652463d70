/** Which rights people of a group have, and against which uses. */
import type { Block } from "../../../finding/document.ts";
import { rightsFor } from "../../../law/rights.ts";
import type { Law } from "../../../law/types.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { anchor, cite, ours } from "../../build/sentence.ts";
import type { Context } from "../../types.ts";
import { nameOf, wordIn } from "../show.ts";
import { grid, joined, type Spec } from "../tell.ts";
import type { Group } from "./group.ts";

interface Given {
  readonly law: Law;
  readonly right: string;
  readonly label: string;
  readonly cite: string;
  readonly purposes: Node[];
}

/** A row for each right of each law. */
export function rightsTable(context: Context, group: Group): Block | undefined {
  const { messages } = context;
  const at = anchor(group.subject);
  const rows = rightsOf(context, group).map(
    (given) => [`${at}.${given.law}.${given.right}`, specsOf(given)] as const,
  );
  return grid(context, {
    id: `${at}.rights`,
    caption: messages.format("rights_plan.rights"),
    rows,
  });
}

function specsOf({ law, label, cite: provision, purposes }: Given): readonly Spec[] {
  return [
    ["may_ask", { make: () => [ours(label)], law: [cite(law, provision)] }],
    [
      "purposes",
      {
        make: (read) => {
          for (const purpose of purposes) read.rest(purpose, "lawful_basis");
          return joined(
            read,
            purposes.map((purpose) => nameOf(purpose, read)),
          );
        },
      },
    ],
    ["law", { make: (read) => [...wordIn("law")(law, read), ours(` ${provision}`)] }],
  ];
}

/** Rights in the order in which the law's list has them, those of one law together. */
function rightsOf(context: Context, { purposes }: Group): readonly Given[] {
  const found = new Map<string, Given>();
  for (const purpose of purposes) {
    for (const row of rightRows(purpose)) {
      const key = `${String(row.law)} ${String(row.right)}`;
      const given = found.get(key) ?? newGiven(context, purpose, row);
      given?.purposes.push(purpose);
      if (given) found.set(key, given);
    }
  }
  return [...found.values()].sort((a, b) => order(a) - order(b));
}

const LAWS: readonly Law[] = ["gdpr", "uk_gdpr", "ccpa"];

function order({ law }: Given): number {
  return LAWS.indexOf(law);
}

function rightRows({ derived }: Node): readonly Node[] {
  return isNode(derived) && Array.isArray(derived.rights) ? derived.rights.filter(isNode) : [];
}

/** The label comes from the law's words, which speak every language of ours. */
function newGiven(context: Context, purpose: Node, row: Node): Given | undefined {
  const law = LAWS.find((one) => one === row.law);
  if (law === undefined) return undefined;
  const basis = isNode(purpose.lawful_basis) ? purpose.lawful_basis.basis : null;
  const rights = rightsFor(typeof basis === "string" ? basis : null, law, context.today);
  const right = rights.find(({ id }) => id === row.right);
  if (right === undefined) return undefined;
  const label = context.messages.pick(right.label);
  return { law, right: right.id, label, cite: right.cite, purposes: [] };
}
