import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { runIn, SMALL, world } from "./world.ts";

const bakery = resolve(import.meta.dirname, "../../examples/bakery");

describe("why", () => {
  test("shows the lines and the law behind a sentence", async () => {
    const { code, stdout } = await runIn(bakery, [
      "why",
      "privacy-notice#purpose-bread_post.lawful_basis",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("you said yes (consent).");
    expect(stdout).toMatch(/privacyfile\.yaml:\d+:\d+/);
    expect(stdout).toContain("lawful_basis: consent");
    expect(stdout).toContain("gdpr Art. 13(1)(c)");
    expect(stdout).toContain("Purposes and legal bases (GDPR Art. 13(1)(c))");
  });

  test("a default points at its line in defaults", async () => {
    const { stdout } = await runIn(bakery, ["why", "privacy-notice#glance.no_machine"]);
    expect(stdout).toContain("automated_decision: false");
    expect(stdout).toContain("privacyfile.yaml:21:");
    expect(stdout).toMatch(/purpose:cake_orders automated_decision\s.*and \d+ more/s);
  });

  test("a row, a card and a part can be asked about as a whole", async () => {
    const card = await runIn(bakery, ["why", "privacy-notice#purpose-bread_post.card"]);
    expect(card.stdout).toContain("at the end of each email");
    const row = await runIn(bakery, ["why", "privacy-notice#vendor-pigeon_mail"]);
    expect(row.stdout).toContain("Pigeon Mail, Inc.");
    const part = await runIn(bakery, ["why", "privacy-notice#contact"]);
    expect(part.stdout).toContain("7 Weir Lane");
  });

  test("law in plain words rests on no declaration", async () => {
    const { stdout } = await runIn(bakery, ["why", "privacy-notice#rights.see.how"]);
    expect(stdout).toContain("nothing: this is the law in plain words");
    expect(stdout).toContain("Art. 15");
  });

  test("a sentence about what is missing says where to state it", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": `${SMALL}purposes:\n  orders: { subjects: [customers], needs: [email] }\n`,
    });
    const { stdout, stderr } = await privacyfile([
      "why",
      "privacy-notice#purpose-orders.retention",
    ]);
    expect(stderr).toBe("");
    expect(stdout).toContain("Missing: to be stated here");
    expect(stdout).toContain("purpose:orders retention");
  });

  test("what does not exist: did you mean", async () => {
    const anchor = await runIn(bakery, ["why", "privacy-notice#purpose-bread_post.lawful_bases"]);
    expect(anchor.code).toBe(2);
    expect(anchor.stderr).toContain("Did you mean purpose-bread_post.lawful_basis?");
    const document = await runIn(bakery, ["why", "privacy-notise#glance"]);
    expect(document.code).toBe(2);
    expect(document.stderr).toContain("Did you mean privacy-notice?");
    const nothing = await runIn(bakery, ["why", "privacy-notice#zzz"]);
    expect(nothing.stderr).toContain('There is no anchor "zzz"');
  });

  test("a file that cannot be read is no ground for an explanation", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": "version: 1\nbusiness: {" });
    const { code, stderr } = await privacyfile(["why", "privacy-notice#glance"]);
    expect(code).toBe(1);
    expect(stderr).toContain("cannot be read");
  });

  test("another language on request", async () => {
    const { stdout } = await runIn(bakery, [
      "why",
      "privacy-notice#glance.no_sale",
      "--language",
      "de",
    ]);
    expect(stdout).toContain("Wir verkaufen Ihre Daten nicht.");
  });
});
