/** Every field of the data model says what it is, what its absence means and how it is written. */
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/schema/json-schema.ts";
import { typesOf } from "../../src/schema/json-schema.ts";
import { type Place, places, properties, SET, strictCompiler } from "./set.ts";

const ALL = places();
const PROPERTIES = properties();
const SHAPES = new Map(ALL.flatMap((one) => shapeOf(one)));
const PHRASES = ["phrase:retention", "phrase:deletion", "phrase:lifetime"];
/** What only the model makes. */
const DERIVED_SHAPES = ["address"];

function shapeOf({ schema }: Place): readonly (readonly [string, JsonSchema])[] {
  return schema["x-shape"] === undefined ? [] : [[schema["x-shape"], schema]];
}

/** Addresses of what does not hold; a failing test names each of them. */
function failing<One extends Place>(all: readonly One[], holds: (one: One) => boolean): string[] {
  return all.filter((one) => !holds(one)).map(({ at }) => at);
}

describe("each file", () => {
  test("compiles in strict mode", () => {
    const ajv = strictCompiler();
    for (const file of Object.keys(SET)) expect(() => ajv.getSchema(file), file).not.toThrow();
  });

  test("holds closed objects only", () => {
    const objects = ALL.filter(({ at, schema }) => schema.properties && !at.includes("/defaults/"));
    expect(objects.length).toBeGreaterThan(60);
    const closed = ({ schema }: Place) =>
      schema["x-map"] === true
        ? typeof schema.additionalProperties === "object" && schema.propertyNames !== undefined
        : schema.additionalProperties === false;
    expect(failing(objects, closed)).toEqual([]);
  });

  test("has no choice between schemas", () => {
    expect(failing(ALL, ({ schema }) => !("anyOf" in schema || "oneOf" in schema))).toEqual([]);
  });
});

describe("each property", () => {
  test("has a title, a sentence and a longer text with an example", () => {
    expect(failing(PROPERTIES, ({ whole }) => /^\S.{1,50}$/.test(whole.title ?? ""))).toEqual([]);
    expect(failing(PROPERTIES, ({ whole }) => /[.]$/.test(whole.description ?? ""))).toEqual([]);
    const shown = PROPERTIES.filter(({ whole }) => whole.title !== "Not here");
    const example = /\n\nExample: `[^`]+`(\n\n\S[^\n]*)?$/;
    expect(failing(shown, ({ whole }) => example.test(whole.markdownDescription ?? ""))).toEqual(
      [],
    );
  });

  test("says what its absence means, unless it must be there", () => {
    const says = (absent: JsonSchema["x-absent"]) =>
      typeof absent === "object"
        ? "default" in absent
        : ["unknown", "no", "derived"].includes(absent ?? "");
    expect(
      failing(PROPERTIES, ({ whole, required }) =>
        required ? whole["x-absent"] === undefined : says(whole["x-absent"]),
      ),
    ).toEqual([]);
  });

  test("may be `none` where its schema has that key, and only there", () => {
    const maps = PROPERTIES.filter(({ whole }) => typesOf(whole).includes("object"));
    const agrees = ({ whole }: { whole: JsonSchema }) =>
      (whole["x-none"] === true) === "none" in (whole.properties ?? {});
    expect(failing(maps, agrees)).toEqual([]);
  });

  test("that is text for people is text", () => {
    const texts = ALL.filter(({ schema }) => schema["x-text"]);
    expect(texts.length).toBeGreaterThan(40);
    expect(failing(texts, ({ schema }) => typesOf(schema).includes("string"))).toEqual([]);
  });
});

describe("each list of words", () => {
  const lists = ALL.filter(({ schema }) => schema.enum && !isCondition(schema));
  /** Words that ids may stand beside: no other word is wrong, so there is nothing to say. */
  const besideIds = new Set(
    ALL.filter(({ schema }) => schema.if?.enum !== undefined).map(({ at }) => `${at}/then`),
  );

  test("says what each word means", () => {
    const told = ({ schema }: Place) =>
      schema.enum?.length === schema.enumDescriptions?.length &&
      (schema.enumDescriptions ?? []).every((text) => /^[A-Z].*[.]$/.test(text));
    expect(failing(lists, told)).toEqual([]);
  });

  test("has no word twice, and a message", () => {
    const words = lists.filter(({ at }) => !besideIds.has(at));
    expect(failing(words, ({ schema }) => !!schema.errorMessage)).toEqual([]);
    expect(failing(lists, ({ schema }) => distinct(schema.enum ?? []))).toEqual([]);
  });
});

/** The words under `if`: they only say when the words under `then` hold. */
function isCondition(schema: JsonSchema): boolean {
  return schema.enumDescriptions === undefined && Object.keys(schema).length === 1;
}

function distinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

describe("each form", () => {
  test("has a message in our words", () => {
    expect(failing(ALL, ({ schema }) => !schema.pattern || !!schema.patternErrorMessage)).toEqual(
      [],
    );
    expect(failing(ALL, ({ schema }) => !schema.format || !!schema.errorMessage)).toEqual([]);
  });
});

describe("each annotation", () => {
  test("names shapes that exist", () => {
    const refs = ALL.flatMap(({ at, schema }) => (schema["x-ref"] ?? []).map((to) => ({ at, to })));
    expect(refs.length).toBeGreaterThan(40);
    expect(refs.filter(({ to }) => !SHAPES.has(to) && !DERIVED_SHAPES.includes(to))).toEqual([]);
  });

  test("gives no shape two meanings", () => {
    const keys = new Map<string, string>();
    for (const { at, schema } of ALL) {
      const shape = schema["x-shape"];
      if (shape === undefined) continue;
      const said = Object.keys(schema.properties ?? {})
        .filter((key) => key !== "none")
        .join(" ");
      expect(keys.get(shape) ?? said, at).toBe(said);
      keys.set(shape, said);
    }
  });

  test("fills a key that the object has", () => {
    const shorts = ALL.filter(({ schema }) => schema["x-short"]);
    expect(shorts.length).toBeGreaterThan(25);
    expect(failing(shorts, ({ schema }) => fills(schema))).toEqual([]);
  });

  test("limits defaults by words that the entry can have", () => {
    const limited = ALL.filter(({ schema }) => "x-for" in schema);
    expect(limited.length).toBeGreaterThan(8);
    expect(failing(limited, ({ file, schema }) => fits(file, schema))).toEqual([]);
  });
});

function fills(schema: JsonSchema): boolean {
  const types = typesOf(schema);
  return Object.entries(schema["x-short"] ?? {}).every(([type, key]) => {
    if (!types.includes(type)) return false;
    if (key.startsWith("phrase:")) return PHRASES.includes(key);
    if (schema["x-map"] === true) return key === "ids" || key === "default";
    return key in (schema.properties ?? {});
  });
}

function fits(file: string, schema: object): boolean {
  const text = JSON.stringify(SET[file]);
  const limits = Object.entries(Reflect.get(schema, "x-for"));
  return limits.every(([key, says]) => {
    const words = Array.isArray(says) ? says : Reflect.get(Object(says), "not");
    const known = key in (SET[file]?.properties ?? {});
    return known && Array.isArray(words) && words.every((word) => text.includes(`"${word}"`));
  });
}
