/** A few shapes for the checker's tests. */

import type { HostFunction, Scope, Type } from "../../src/expression/types.ts";
import type { Field, FieldType, Shape } from "../../src/model/shape.ts";

function field(type: FieldType, more: Partial<Field> = {}): Field {
  return {
    type,
    many: false,
    absent: { means: "unknown" },
    none: false,
    derived: false,
    title: "",
    ...more,
  } as Field;
}

const many = { many: true };
const no = { absent: { means: "no" } } as const;
const ref = (...to: string[]): FieldType => ({ kind: "ref", to });
const part = (shape: string): FieldType => ({ kind: "node", shape });
const oneOf = (...values: string[]): FieldType => ({ kind: "enum", values });

function shape(name: string, entity: boolean, fields: { readonly [name: string]: Field }): Shape {
  return { name, section: entity ? `${name}s` : null, entity, fields } as Shape;
}

const SHAPES: { readonly [name: string]: Shape } = Object.fromEntries(
  [
    shape("model", true, {
      assets: field(part("asset"), many),
      purposes: field(part("purpose"), many),
      vendors: field(part("vendor"), many),
    }),
    shape("asset", true, {
      id: field({ kind: "id" }),
      name: field({ kind: "text" }),
      kind: field(oneOf("database", "paper", "cctv")),
      encrypted: field({ kind: "boolean" }),
      audio: field({ kind: "boolean" }, no),
      vendor: field(ref("vendor"), { none: true }),
      purposes: field(ref("purpose"), many),
      fields: field(part("field"), many),
      retention: field({ kind: "duration" }),
      reviewed: field({ kind: "date" }),
      days: field({ kind: "number" }),
      location: field({ kind: "country" }),
      ai_systems: field(ref("asset"), { many: true, derived: true, absent: { means: "derived" } }),
    }),
    shape("field", true, {
      id: field({ kind: "id" }),
      category: field(ref("category")),
      source: field(oneOf("person", "observed", "bought")),
    }),
    shape("category", true, {
      id: field({ kind: "id" }),
      personal: field({ kind: "boolean" }),
      label: field({ kind: "text" }),
    }),
    shape("purpose", true, {
      id: field({ kind: "id" }),
      needs: field(part("need"), many),
      basis: field(oneOf("consent", "contract"), { none: true }),
    }),
    shape("need", false, { id: field({ kind: "id" }), category: field(ref("category")) }),
    shape("vendor", true, {
      id: field({ kind: "id" }),
      country: field({ kind: "country" }),
      dpa: field(part("dpa"), { none: true }),
      role: field(oneOf("processor", "controller")),
    }),
    shape("dpa", false, { signed: field({ kind: "date" }), hours: field({ kind: "number" }) }),
  ].map((one) => [one.name, one]),
);

const maybe = (kind: "date" | "duration" | "boolean" | "text" | "country"): Type => ({
  of: { kind },
  count: "maybe",
});

function host(name: string, params: HostFunction["params"], returns: Type): HostFunction {
  return { name, params, returns, doc: `What ${name} does.`, examples: [], call: () => undefined };
}

const FUNCTIONS: { readonly [name: string]: HostFunction } = {
  longer: host(
    "longer",
    [
      { name: "a", type: maybe("duration") },
      { name: "b", type: maybe("duration") },
    ],
    maybe("boolean"),
  ),
  plus: host(
    "plus",
    [
      { name: "date", type: maybe("date") },
      { name: "duration", type: maybe("duration") },
    ],
    maybe("date"),
  ),
  adequate: host(
    "adequate",
    [
      { name: "country", type: maybe("country") },
      { name: "on", type: maybe("date"), optional: true },
    ],
    { of: { kind: "boolean" }, count: "one" },
  ),
};

const node = (name: string): Type => ({ of: { kind: "node", shape: name }, count: "one" });

/** The scope of a rule `for: assets.fields`, or of another subject. */
export function scope(context = "field"): Scope {
  return {
    context: node(context),
    names: {
      asset: node("asset"),
      field: node("field"),
      model: node("model"),
      today: { of: { kind: "date" }, count: "one" },
      options: { of: { kind: "json" }, count: "one" },
    },
    shapes: SHAPES,
    functions: FUNCTIONS,
  };
}
