/** What the model may not use, by the map that holds it. */
import { describe, expect, test } from "vitest";
import { check } from "./fixture.ts";

/** The object at a path of keys, as the parser built it. */
function at(root: unknown, ...path: readonly (string | number)[]): object {
  return Object(path.reduce((held: unknown, key) => Reflect.get(Object(held), key), root));
}

describe("invalid values", () => {
  test("a value, not its neighbours nor what holds it", () => {
    const { parsed, invalid } = check("assets:\n  crm: { kind: sass, audio: true }\n");
    expect(invalid.of(at(parsed.root, "assets", "crm"), "kind")?.id).toBe("schema/not-in-list");
    expect(invalid.of(at(parsed.root, "assets", "crm"), "audio")).toBeUndefined();
    expect(invalid.of(at(parsed.root, "assets"), "crm")).toBeUndefined();
  });

  test("an item of a list", () => {
    const { parsed, invalid } = check("business: { name: A, laws: [gdpr, gpdr] }\n");
    expect(invalid.of(at(parsed.root, "business", "laws"), 1)?.id).toBe("schema/not-in-list");
    expect(invalid.of(at(parsed.root, "business", "laws"), 0)).toBeUndefined();
  });

  test("the key that a misspelt one meant is unknown too, not absent", () => {
    const { parsed, invalid } = check("assets:\n  crm: { kind: saas, vender: acme }\n");
    const crm = at(parsed.root, "assets", "crm");
    expect(invalid.of(crm, "vender")?.id).toBe("schema/unknown-key");
    expect(invalid.of(crm, "vendor")).toBe(invalid.of(crm, "vender"));
  });

  test("a section misspelt, a key renamed, a key missing", () => {
    const first = check("asets: {}\n");
    expect(first.invalid.of(at(first.parsed.root), "assets")?.id).toBe("schema/unknown-key");
    const second = check("assets:\n  crm: { typ: saas }\n");
    expect(second.invalid.of(at(second.parsed.root, "assets", "crm"), "kind")?.id).toBe(
      "schema/renamed-key",
    );
    const third = check("assets:\n  crm: { count: 1 }\n");
    expect(third.invalid.of(at(third.parsed.root, "assets", "crm"), "kind")?.id).toBe(
      "schema/missing-key",
    );
  });

  test("one problem counts where an alias repeats a map", () => {
    const { parsed, problems, invalid } = check(
      "assets:\n  a: &a { kind: saas, audio: no }\n  b: *a\n",
    );
    expect(problems).toHaveLength(1);
    expect(invalid.of(at(parsed.root, "assets", "b"), "audio")).toBe(problems[0]);
  });
});

describe("what is not there yet", () => {
  test("TODO is no missing key and no empty list", () => {
    expect(
      check("assets:\n  crm: { kind: TODO, purposes: [TODO] }\nbusiness: { name: TODO later }\n")
        .problems,
    ).toEqual([]);
  });

  test("a TODO beside a missing key does not stand for it", () => {
    const { problems } = check("assets:\n  crm: { vendor: TODO }\n");
    expect(problems.map((problem) => problem.id)).toEqual(["schema/missing-key"]);
  });

  test("nothing is missing in a file that could not be read to its end", () => {
    const { parsed, problems } = check("assets:\n  crm: { audio: no }\n  crm: { audio: true }\n");
    expect(parsed.complete).toBe(false);
    expect(problems.map((problem) => problem.id)).toEqual(["schema/boolean-word"]);
  });

  test("an unreadable file has no schema problems of its own", () => {
    expect(check("assets: [\n").problems).toEqual([]);
    expect(check("").problems).toEqual([]);
    expect(check("- a\n").problems).toEqual([]);
  });
});
