import { describe, expect, test } from "vitest";
import { readDeclarations } from "../../src/declared.ts";

const FACTS = `version: 1
business: { name: Shop, country: IE, about: We sell boots. }
purposes:
  orders: { description: make boots, lawful_basis: { interest: sell boots } }
rights: { identity: we write to you }
notices:
  all: { changes: [{ date: 2026-01-01, text: new boots }] }
`;

const GERMAN = `
business: { about: "Wir verkaufen Stiefel.", name: "" }
purposes:
  orders: { description: Stiefel machen, lawful_basis: { interest: Stiefel verkaufen } }
rights: { identity: wir schreiben Ihnen }
subjects: [no, map]
`;

function translator(path = "privacy/texts/de.yaml", text = GERMAN) {
  const { model } = readDeclarations([{ path: "privacyfile.yaml", text: FACTS }], {
    today: "2026-11-21",
    translations: { sources: [{ path, text }], problems: [] },
  });
  const said = (address: string, key: string): string | undefined => {
    const node = model.at(address);
    if (node === undefined) throw new Error(`no ${address}`);
    return model.translations.get("de")?.(node, key);
  };
  return { model, said };
}

describe("texts in another language", () => {
  test("have the shape of the declarations", () => {
    const { said } = translator();
    expect(said("business", "about")).toBe("Wir verkaufen Stiefel.");
    expect(said("purpose:orders", "description")).toBe("Stiefel machen");
    expect(said("purpose:orders/lawful_basis", "interest")).toBe("Stiefel verkaufen");
  });

  test("may use the short form of a part", () => {
    const { said } = translator();
    expect(said("rights/identity", "how")).toBe("wir schreiben Ihnen");
    expect(said("rights/identity", "asks_for_id")).toBeUndefined();
  });

  test("what nobody translated is not there, nor what is empty or no text", () => {
    const { said } = translator();
    expect(said("business", "name")).toBeUndefined();
    expect(said("business", "legal_name")).toBeUndefined();
    expect(said("business", "constructor")).toBeUndefined();
  });

  test("the language stands in the name of the file", () => {
    expect(translator("privacy/texts/readme.txt").model.translations.size).toBe(0);
    expect([...translator("privacy/texts/pt-BR.yaml").model.translations.keys()]).toEqual([
      "pt-br",
    ]);
    expect(translator("privacy/texts/de.yaml", "- a list").model.translations.size).toBe(0);
  });

  test("built-in words are nobody's to translate", () => {
    const { model } = translator("privacy/texts/de.yaml", "plain: x\nname: y\n");
    const found = [...(Array.isArray(model.root.purposes) ? model.root.purposes : [])];
    expect(found).toHaveLength(1);
    expect(model.translations.get("de")?.(model.root, "plain")).toBe("x");
  });
});

describe("translations of nothing", () => {
  const told = (text: string, path = "privacy/texts/de.yaml"): readonly string[] =>
    translator(path, text).model.problems.map(({ id, message, fix, range }) => {
      const word = range.file.text.slice(range.start, range.end);
      return `${id.replace("model/", "")} at ${word}: ${message}. ${fix}`;
    });

  test("are told where they stand, with what was meant", () => {
    expect(told("purposes: { ordrs: { description: x } }")).toEqual([
      "translation-unused at ordrs: `purposes.ordrs` is translated, but not declared. Did you mean `orders`?",
    ]);
    expect(told("purposes: { orders: { descriptoin: x } }")).toEqual([
      "translation-unused at descriptoin: `purposes.orders.descriptoin` is not a key of the format. Did you mean `description`?",
    ]);
    expect(told("rigths: { identity: x }")[0]).toContain("Did you mean `rights`?");
  });

  test.each([
    ["business: { country: Irland }", "is no text for people"],
    ["purposes: { orders: { retention: zwei Jahre } }", "is no text for people"],
    ["business: { about: [a] }", "holds no text"],
    ["business: { about: '' }", "holds no text"],
    ["business: { legal_name: X GmbH }", "not declared"],
    ["purposes: [orders]", "is no map of entries"],
    ["purposes: { orders: 3 }", "neither a text nor a map"],
    ["toString: x", "is not a key of the format"],
    ["purposes: { valueOf: { description: x } }", "not declared"],
  ])("%s: %s", (text, says) => {
    const [only, ...others] = told(text);
    expect(only).toContain(says);
    expect(others).toEqual([]);
  });

  test("what is read is not told, nor a version or what is still to do", () => {
    const good = `version: 1
business: { about: "Wir verkaufen Stiefel." }
purposes: { orders: { description: TODO, lawful_basis: { interest: Stiefel verkaufen } } }
rights: { identity: wir schreiben Ihnen }
notices: { all: { changes: { 2026-01-01: { text: neue Stiefel } } } }
`;
    expect(told(good)).toEqual([]);
  });

  test("a file whose name tells no language is read by nobody", () => {
    expect(told("business: { about: x }", "privacy/texts/german.yaml")).toEqual([
      "translation-without-language at : The name `privacy/texts/german.yaml` tells no language, so nobody reads the file. Name it after the language that it holds: privacy/texts/de.yaml.",
    ]);
  });

  test("a file that cannot be read is told, and everything is judged all the same", () => {
    const { model, problems } = readDeclarations([{ path: "privacyfile.yaml", text: FACTS }], {
      today: "2026-11-21",
      translations: { sources: [{ path: "privacy/texts/de.yaml", text: "a: [" }], problems: [] },
    });
    expect(model.complete).toBe(true);
    expect(problems.map(({ id }) => id)).toEqual(["syntax/unclosed-bracket"]);
  });
});
