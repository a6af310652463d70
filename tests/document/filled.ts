/** A business in which every field is written: each text says which field it stands in. */
import type { Field, Shape } from "../../src/model/shape.ts";
import { SHAPES } from "../../src/model/shapes.ts";
import type { Facts } from "./support.ts";

/** What stands in a text field; `field` is `shape.key`. */
export type TextOf = (field: string) => string;

interface Filling {
  readonly text: TextOf;
  /** Which word of each closed list: tests turn it, so that every word has its turn. */
  readonly turn: number;
  /** Writes `none` with a reason wherever an entry allows it. */
  readonly nones?: boolean;
}

/** Vocabulary entries and entries of ours that references can name. */
const TARGETS: { readonly [shape: string]: string } = {
  category: "email",
  subject: "customers",
};

/** Fields that hide all others, or that the reader refuses beside them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "model.version",
  "model.checks",
  "publish.documents",
  "notice.external",
  "retention_use.rule",
  "citation.country",
  "business.authority",
  "business.lead_authority",
  "breach_plan.authority",
]);

/** What decides which documents there are holds in every turn. */
const FIXED: { readonly [field: string]: unknown } = {
  "business.laws": ["gdpr", "uk_gdpr", "eprivacy", "ccpa", "ai_act"],
  "business.country": "IE",
  "business.sells_data": true,
  "subject.residence": ["IE", "GB", "US-CA"],
  "notice.kind": "notice",
  "notice.audience": ["customers"],
  "asset.source": ["person"],
  "need.category": undefined,
  "ccpa_minors.knows_under_16": true,
};

const SCALARS: { readonly [kind: string]: unknown } = {
  id: "one",
  boolean: true,
  number: 3,
  date: "2026-10-01",
  duration: "P1Y",
  country: "US",
  language: "en",
  url: "https://public.example/page",
  email: "public@public.example",
};

/** Declarations with everything in them. */
export function filledFacts(filling: Filling): Facts {
  const model = SHAPES.model;
  if (model === undefined) throw new Error("no shape model");
  return {
    version: 1,
    ...fillShape(model, filling, 0),
    defaults: {},
  };
}

function fillShape(shape: Shape, filling: Filling, depth: number): Facts {
  const entries = Object.entries(shape.fields).flatMap(([key, field]) => {
    if (field.derived || LEFT_OUT.has(`${shape.name}.${key}`) || key === "id") return [];
    const name = `${shape.name}.${key}`;
    if (name in FIXED) return FIXED[name] === undefined ? [] : [[key, FIXED[name]] as const];
    if (key === "status") return [[key, "active"] as const];
    const value = fillField(name, field, { filling, depth });
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function fillField(
  name: string,
  field: Field,
  { filling, depth }: { readonly filling: Filling; readonly depth: number },
): unknown {
  const { type, many, writing } = field;
  if (filling.nones === true && field.none && !name.startsWith("model.")) {
    return { none: filling.text(`${name}.none`) };
  }
  if (type.kind === "node") {
    const shape = SHAPES[type.shape];
    if (shape === undefined || depth > 5) return undefined;
    const one = fillShape(shape, filling, depth + 1);
    if (!many) return one;
    if (writing?.map !== true) return [one];
    return { [keyFor(name, writing.keyRef === undefined ? undefined : shape)]: one };
  }
  const value = scalar(name, field, filling);
  return many && value !== undefined ? [value] : value;
}

/** Maps keyed by a word take that word. */
function keyFor(name: string, keyed: Shape | undefined): string {
  if (name.endsWith(".retention") && name !== "model.retention") return "default";
  if (name.endsWith(".transfers")) return "US";
  if (name === "vendor.certifications") return "iso27001";
  if (name === "vendor.role") return "default";
  if (name === "purpose.compatible_with") return "one";
  if (name === "model.subjects") return "customers";
  return keyed === undefined ? "one" : "email";
}

function scalar(name: string, { type }: Field, { text, turn }: Filling): unknown {
  switch (type.kind) {
    case "text":
      return text(name);
    case "enum": {
      const values = type.values ?? [];
      // Not in step with each other: words of two lists meet in more than one way.
      return values[(turn + name.length) % Math.max(1, values.length)];
    }
    case "ref":
      return type.to.map((to) => TARGETS[to] ?? "one")[0] ?? type.values?.[0];
    case "node":
      return undefined;
    default:
      return SCALARS[type.kind];
  }
}
