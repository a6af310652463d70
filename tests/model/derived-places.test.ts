/** Where data lies, which data, and who gets it. */
import { describe, expect, it } from "vitest";
import { at, derived, modelWith } from "./support.ts";

describe("storage", () => {
  const storage = (asset: string): unknown =>
    derived(
      modelWith(
        `assets: { x: ${asset} }\nvendors: { de: { country: US, locations: [DE] }, seat: { country: US } }`,
      ),
      "asset:x",
      "storage",
    );

  it.each([
    ["its own word", "{ vendor: de, location: FR }", ["FR"]],
    ["the vendor's, never its seat", "{ vendor: de }", ["DE"]],
    ["the business's, for paper", "{ kind: paper }", ["IE"]],
    ["the business's, for cameras", "{ kind: cctv }", ["IE"]],
  ])("%s", (_name, asset, expected) => {
    expect(storage(asset)).toEqual(expected);
  });

  it("is unknown where nobody says", () => {
    expect(storage("{ vendor: seat }")).toEqual({
      list: [],
      open: ["vendor:seat.locations: not_stated"],
    });
    expect(storage("{ kind: database }")).toEqual({
      list: [],
      open: ["asset:x.location: not_stated"],
    });
    expect(storage("{ vendor: TODO, kind: paper }")).toEqual({
      list: [],
      open: ["asset:x.vendor: todo"],
    });
    expect(storage("{ location: TODO }")).toMatchObject({ open: ["asset:x.location: todo"] });
  });

  it("of a vendor is what it says, else where its places lie", () => {
    const model = modelWith(
      "assets: { x: { vendor: v, location: FR } }\nvendors: { v: {}, w: { locations: DE } }",
    );
    expect(derived(model, "vendor:v", "storage")).toMatchObject({ list: ["FR"] });
    expect(derived(model, "vendor:w", "storage")).toEqual(["DE"]);
  });
});

describe("categories", () => {
  it("lie where fields say, else where purposes need them", () => {
    const model = modelWith(
      "purposes: { a: { needs: [email, health_data] } }\nassets: { x: { purposes: [a], fields: [email] }, y: { purposes: [a] }, z: {} }",
    );
    expect(derived(model, "asset:x", "categories")).toEqual(["@category:email"]);
    expect(derived(model, "asset:x", "special")).toBe(false);
    expect(derived(model, "asset:y", "special")).toBe(true);
    expect(derived(model, "asset:z", "special")).toEqual({
      unknown: ["asset:z.purposes: not_stated"],
    });
    expect(derived(model, "purpose:a", "special")).toBe(true);
    expect(derived(model, "purpose:a", "criminal")).toBe(false);
  });

  it("of one's own inherit from their parent", () => {
    const model = modelWith(
      "categories: { allergy: { parent: health_data } }\npurposes: { a: { needs: [allergy] } }",
    );
    expect(at(model, "category:allergy")).toMatchObject({ name: "Allergy", special: "health" });
    expect(derived(model, "purpose:a", "special")).toBe(true);
  });

  it("reach a vendor through its places, and through purposes that name it", () => {
    const model = modelWith(
      "purposes: { a: { needs: [email, phone] }, b: { needs: [name], recipients: [v] }, c: { needs: [salary], recipients: [w] } }\nassets: { x: { purposes: [a], fields: [email], vendor: v } }\nvendors: { v: {}, w: { receives: [name] } }",
    );
    expect(derived(model, "vendor:v", "receives")).toEqual(["@category:email", "@category:name"]);
    expect(derived(model, "vendor:w", "receives")).toEqual(["@category:name"]);
    expect(derived(model, "purpose:a", "vendors")).toEqual(["@vendor:v"]);
  });
});

describe("recipients that are left out", () => {
  it("are nobody once the vendors are listed, and unknown before", () => {
    expect(
      at(modelWith("purposes: { a: {} }\nvendors: { v: {} }"), "purpose:a").recipients,
    ).toEqual([]);
    expect(
      derived(modelWith("purposes: { a: {} }\nassets: { none: no }"), "purpose:a", "vendors"),
    ).toMatchObject({
      open: ["$model.vendors: not_stated"],
    });
  });
});
