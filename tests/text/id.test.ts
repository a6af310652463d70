/** What a text becomes as an id is one, whatever the text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, isId } from "../../src/text/id.ts";

describe("ids", () => {
  it.each([
    ["Web Shop", "web_shop"],
    ["Bestellbücher", "bestellbuecher"],
    ["Straßenfest 2", "strassenfest_2"],
    ["Café", "cafe"],
    ["Kø", "ko"],
    ["2go", "id_2go"],
    ["none", "id_none"],
    ["True", "id_true"],
    ["null", "id_null"],
    ["“name”", "name"],
    ["???", "entry"],
  ])("%s becomes %s", (text, id) => {
    expect(asId(text)).toBe(id);
  });

  it("are made of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => isId(asId(text))),
    );
  });

  it.each(["Order", "a b", "a__b", "-a", "", "none"])("are not: %s", (text) => {
    expect(isId(text)).toBe(false);
  });
});
