import { describe, expect, test } from "vitest";
import { toJson } from "../../src/document/write/json.ts";
import { toMarkdown } from "../../src/document/write/markdown.ts";
import { toText } from "../../src/document/write/text.ts";
import { documentOf, exampleModel, exampleText, modelOf, publicDocuments } from "./support.ts";

const EXAMPLES = ["agency", "bakery", "clinic", "club", "recruiter", "saas", "web-shop"];

const folder = "../golden/documents";

describe.each(EXAMPLES)("%s", (name) => {
  const ids = publicDocuments(exampleModel(name)).map(({ id }) => id);

  test.each(ids)("%s in English", async (id) => {
    const document = documentOf(exampleModel(name), id);
    const elements = document.elements
      .map((one) => `- ${one.state} ${one.law} ${one.id}\n`)
      .join("");
    const text = `${toMarkdown(document, { provenance: name === "bakery" })}${elements === "" ? "" : `\n---\n${elements}`}`;
    await expect(text).toMatchFileSnapshot(`${folder}/${name}/${id}.md`);
  });
});

/** The bakery's own words in German, as `privacy/texts/de.yaml` would hold them. */
const GERMAN = `
business: { about: "Wir backen Brot, Brötchen und Hochzeitstorten in Kilkenny." }
purposes:
  cake_orders: { name: Tortenbestellungen, if_not_given: wir können nicht backen,
    description: "Ihre Bestellung annehmen, nach Wunsch backen und auf Wunsch liefern" }
  bread_post: { name: Brotpost, description: "Ihnen mailen, was neu im Ofen ist" }
  books: { name: Buchhaltung, if_not_given: "wir können verkaufen, aber keine Rechnung schreiben",
    description: "Rechnungen schreiben und die Bücher führen, die das Steuerrecht verlangt" }
  shop_camera: { name: Kamera im Laden, description: "herausfinden, was bei einem Diebstahl geschah",
    lawful_basis: { interest: "Team und Kasse vor Diebstahl und Angriffen schützen" } }
  website_safety: { name: Sicherheit der Website, description: "Fehler finden und Angriffe abwehren",
    lawful_basis: { interest: "unsere Website sicher und am Laufen halten" } }
assets: { camera_recorder: { areas: die Kasse und die Tür } }
vendors:
  nore_hosting: { for: unser Web- und Mailserver }
  pigeon_mail: { for: Versand der Brotpost }
  tillbook: { for: Buchhaltung und Löhne }
  card_payments: { name: Kartenzahlung, for: Kartenzahlungen }
  courier: { name: Kurier, for: Lieferung von Torten }
  tax_office: { name: Das Finanzamt, for: Steuern }
consents: { bread_post: { withdrawal: { where: am Ende jeder E-Mail } } }
cookies: { basket: { does: merkt sich Ihren Warenkorb } }
rights: { identity: "wir antworten an die Adresse oder Nummer, die wir schon haben" }
`;

describe("the bakery in German", () => {
  const model = modelOf(exampleText("bakery/privacyfile.yaml"), GERMAN);

  test.each(publicDocuments(model, "de").map(({ id }) => id))("%s", async (id) => {
    const text = toMarkdown(documentOf(model, id, "de"));
    await expect(text).toMatchFileSnapshot(`${folder}/bakery-de/${id}.md`);
  });

  test("words that nobody translated are marked with their language", () => {
    const notice = documentOf(model, "privacy-notice-staff", "de");
    const own = JSON.stringify(notice.sections).match(/"language":"en"/g) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(JSON.stringify(documentOf(model, "privacy-notice", "de").sections)).toContain(
      "Brotpost",
    );
  });
});

describe("other formats", () => {
  const document = documentOf(exampleModel("bakery"), "privacy-notice");

  test("plain text", async () => {
    const text = toText(document);
    await expect(text).toMatchFileSnapshot(`${folder}/bakery/privacy-notice.txt`);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  test("JSON names places by line and holds no text of files", () => {
    const json = toJson(document);
    expect(json).toContain('"file": "privacyfile.yaml"');
    expect(json).toMatch(/"line": \d+/);
    expect(json).not.toContain("lineStarts");
    expect(JSON.parse(json).id).toBe("privacy-notice");
  });
});
