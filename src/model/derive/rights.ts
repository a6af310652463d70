/** Which rights people have against a purpose (law table R): by its ground and the laws that reach it. */
import { rightsFor } from "../../law/rights.ts";
import type { Right } from "../../law/types.ts";
import { filter, flatMap, follow, type Known, known, nodes, or, read, unknown } from "../known.ts";
import type { Node } from "../node.ts";
import { isShared, isSold } from "./california.ts";
import { lawsOfPurpose } from "./laws.ts";
import type { Derivation, Deriving, Row, RowShape } from "./types.ts";
import { isOneOf, says, some } from "./yes-or-no.ts";

type Law = Parameters<typeof rightsFor>[1];
const LAWS: ReadonlySet<string> = new Set(["gdpr", "uk_gdpr", "ccpa"]);
const MARKETING = new Set(["direct_marketing"]);

/** A client answers for what is done on its behalf. */
function rightsOf(purpose: Node, deriving: Deriving): Known<Row> {
  if (purpose.role === "processor") return { values: [], open: [] };
  const basis = follow(purpose, "lawful_basis", "basis");
  const laws = filter(lawsOfPurpose(purpose, deriving), (law) => known(LAWS.has(law)));
  const rows = flatMap(laws, (law) => {
    const rights = rightsFor(text(basis), law as Law, deriving.today); // one of LAWS
    return flatMap({ values: rights, open: [] }, (right) =>
      rowOf(purpose, { right, law }, deriving),
    );
  });
  // Which ground it rests on decides about some of them.
  return basis.values.length === 0 && basis.open.length > 0
    ? { values: rows.values, open: [...rows.open, ...basis.open] }
    : rows;
}

function text({ values }: Known): string | null {
  const [first] = values;
  return typeof first === "string" ? first : null;
}

function rowOf(
  purpose: Node,
  { right, law }: { right: Right; law: string },
  deriving: Deriving,
): Known<Row> {
  const given = circumstance(right.only_if, purpose, deriving);
  const { id, label, plain, cite, limited_by } = right;
  const row: Row = {
    id: `${law}_${id}`,
    right: id,
    law,
    label: label.en,
    plain: plain.en,
    cite,
    limited_by,
  };
  return given.values.includes(true) ? known(row) : unknown(given.open);
}

/** What gives a right where the ground alone does not. */
function circumstance(name: string | null, purpose: Node, deriving: Deriving): Known<boolean> {
  switch (name) {
    case null:
      return known(true);
    case "direct_marketing":
      return isOneOf(purpose, "kind", MARKETING);
    case "automated_decision":
      return some(nodes(read(purpose, "automated_decision")), says("solely"));
    case "sale_or_share":
      return or(isSold(purpose, deriving), isShared(purpose, deriving));
    case "sensitive_use":
      return some(nodes(follow(purpose, "needs", "category")), says("sensitive"));
    default:
      return some(nodes(follow(purpose, "ai_systems", "admt")), () => known(true));
  }
}

export const RIGHT_ROW: RowShape = {
  name: "right",
  fields: {
    right: { type: { kind: "text" }, many: false, title: "Name of the right, such as `erasure`." },
    law: {
      type: { kind: "enum", values: [...LAWS] },
      many: false,
      title: "The law that gives it.",
    },
    label: { type: { kind: "text" }, many: false, title: "Its name for tables." },
    plain: { type: { kind: "text" }, many: false, title: "Finishes: You can ..." },
    cite: { type: { kind: "text" }, many: false, title: "The provision." },
    limited_by: {
      type: { kind: "text" },
      many: false,
      title: "The provision that limits it for this ground.",
    },
  },
};

export const RIGHTS: Derivation = {
  on: ["purpose"],
  key: "rights",
  type: { kind: "node", shape: RIGHT_ROW.name },
  many: true,
  title: "Rights that people have against it, by its ground and the laws that reach them.",
  rests: ["role", "lawful_basis.basis", "kind", "automated_decision", "derived.laws"],
  derive: rightsOf,
};
