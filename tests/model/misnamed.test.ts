/** Words that can be no id name nothing either: they are told, and what they stand for stays open. */
import { describe, expect, it } from "vitest";
import { openList } from "../../src/model/reading.ts";
import { at, modelOf } from "./support.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

describe("words that can be no id", () => {
  it.each([
    ["needs: [phone number]", "`phone number`", "phone"],
    ["needs: [name, “email”]", "`“email”`", "email"],
    ["needs: { name: {} }, retention: TODO, recipients: [The Courier]", "`The Courier`", "courier"],
  ])("are told, with what was meant: %s", (facts, word, meant) => {
    const text = `${HEAD}purposes: { a: { ${facts} } }\nvendors: { courier: { name: The Courier } }\n`;
    const model = modelOf(text);
    expect(model.problems.map(({ id, range }) => [id, text.slice(range.start, range.end)])).toEqual(
      [["model/unknown-reference", word.slice(1, -1)]],
    );
    expect(model.problems[0]?.message).toContain(`did you mean \`${meant}\`?`);
    expect(model.problems[0]?.fix).toMatch(
      new RegExp(`^Write \`${meant}\`(?:\\.|, or add \`(?!${meant}\`))`),
    );
  });

  it("are told in the fields of a place, and leave its list open", () => {
    const model = modelOf(`${HEAD}assets: { shop: { fields: [name, shoe size] } }\n`);
    expect(model.problems.map(({ fix }) => fix)).toEqual([
      "Write an id that is declared, or add `shoe_size` under `categories` and write that here.",
    ]);
    const fields = at(model, "asset:shop").fields;
    expect(Array.isArray(fields) && openList(fields)).toHaveLength(1);
  });

  it("are told once where the schema has told them", () => {
    const model = modelOf(`${HEAD}purposes: { a: { needs: { phone number: {} } } }\n`);
    expect(model.problems).toEqual([]);
  });
});
