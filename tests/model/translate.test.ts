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
    translations: [{ path, text }],
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
