/** What editors show can be typed: examples, snippets and defaults are valid where they stand. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { places, properties, strictCompiler } from "./set.ts";

const AJV = strictCompiler();
const EXAMPLE = /Example: `([^`]+)`/;

interface Example {
  readonly at: string;
  readonly value: unknown;
}

/** Complaints about values that stand where the schemas at these addresses are asked. */
function wrong(all: readonly Example[]): readonly string[] {
  return all.flatMap(({ at, value }) => {
    const validate = AJV.getSchema(at.replace(/#$/, ""));
    if (!validate) return [`${at}: no such schema`];
    validate(value);
    // A piece of an entry need not hold what the whole entry must.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "required");
    return errors.length === 0 ? [] : [`${at}: ${AJV.errorsText(errors)}`];
  });
}

/** The value within its parent: there are far fewer of those to compile. */
function within({ at, value }: Example): Example {
  const [, parent = "", key = ""] = /^(.*)\/properties\/([^/]+)$/.exec(at) ?? [];
  return { at: parent, value: { [key]: value } };
}

/** The value of the one key of `key: value`. */
function shown(markdown: string | undefined): readonly [string, unknown] {
  const text = EXAMPLE.exec(markdown ?? "")?.[1] ?? "";
  const entry = Object.entries(Object(parse(text, { schema: "core" })))[0];
  return entry ?? ["", text];
}

/** `${1:word}` and `${1|one,other|}` as an editor leaves them when nothing is typed. */
function filledIn(body: unknown): unknown {
  const text = JSON.stringify(body, (_, value: unknown) => {
    const alone = typeof value === "string" && /^\$\{\d+:(\S*)\}$/.exec(value)?.[1];
    return alone ? parse(alone, { schema: "core" }) : value; // in YAML a word alone may be a number
  });
  return JSON.parse(
    text.replaceAll(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1"),
  );
}

describe("what editors show", () => {
  test("the example of a field is that field, written rightly", () => {
    const fields = properties().filter(({ whole }) =>
      EXAMPLE.test(whole.markdownDescription ?? ""),
    );
    expect(fields.length).toBeGreaterThan(400);
    const examples = fields.map((field) => ({
      ...field,
      said: shown(field.whole.markdownDescription),
    }));
    const misnamed = examples.filter(
      ({ said, key, at }) => said[0] !== key && !at.includes("/defaults/"),
    );
    expect(misnamed.map(({ at, said }) => `${at}: ${said[0]}`)).toEqual([]);
    const own = examples.filter(({ said, key }) => said[0] === key);
    expect(wrong(own.map(({ at, said }) => within({ at, value: said[1] })))).toEqual([]);
  });

  test("the example of an entry is an entry", () => {
    const entries = places().filter(({ schema }) => schema["x-section"] !== undefined);
    expect(entries.length).toBeGreaterThan(18);
    const examples = entries.map((one) => ({
      ...one,
      value: shown(one.schema.markdownDescription)[1],
    }));
    expect(wrong(examples)).toEqual([]);
  });

  test("snippets are valid as they are inserted", () => {
    const snippets = places().flatMap((one) =>
      (one.schema.defaultSnippets ?? []).map(({ body }) => ({ ...one, value: filledIn(body) })),
    );
    expect(snippets.length).toBeGreaterThan(25);
    expect(wrong(snippets)).toEqual([]);
  });

  test("offered words are valid", () => {
    const offered = places().flatMap((one) =>
      (one.schema.examples ?? []).map((value) => ({ ...one, value })),
    );
    expect(offered.length).toBeGreaterThan(100);
    expect(wrong(offered)).toEqual([]);
  });

  test("defaults are values that could be written", () => {
    const defaults = properties().flatMap(({ whole, ...rest }) =>
      typeof whole["x-absent"] === "object"
        ? [within({ ...rest, value: whole["x-absent"].default })]
        : [],
    );
    expect(defaults.length).toBeGreaterThan(15);
    expect(wrong(defaults)).toEqual([]);
  });
});
