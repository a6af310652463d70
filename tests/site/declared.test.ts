/** From the declarations to the pages: hostile texts stay text, and what is internal stays inside. */
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { SourceText } from "../../src/index.ts";
import { dangerous } from "./dangerous.ts";
import { EXAMPLES } from "./examples.ts";
import { published, replaced } from "./fields.ts";
import { PAYLOADS } from "./payloads.ts";
import { byPath } from "./world.ts";

const ALL = process.env.PRIVACYFILE_ALL !== undefined;
/** The reader of files refuses these characters, and with them the whole file. */
const READABLE = PAYLOADS.filter((text) => !/[\0\uD800\uFFFE]/.test(text));
/** Every text field of the declarations gets every payload where time does not matter: `FULL=1 npm test`. */
const ROUNDS = process.env.FULL === undefined ? 3 : READABLE.length;

/** Texts that are written for the public; no other text may ever reach it. */
const FOR_THE_PUBLIC: readonly string[] = [
  "ai_systems.*.disclosure",
  "ai_systems.*.oversight.how",
  "assets.*.areas",
  "assets.*.source_detail",
  "business.about",
  "business.address",
  "business.ccpa.financial_incentives.*.method",
  "business.ccpa.financial_incentives.*.opt_in",
  "business.ccpa.financial_incentives.*.summary",
  "business.ccpa.financial_incentives.*.terms",
  "business.ccpa.financial_incentives.*.value",
  "business.ccpa.financial_incentives.*.withdrawal",
  "business.contact.phone",
  "business.contact.toll_free_phone",
  "business.dpo.name",
  "business.dpo.phone",
  "business.legal_name",
  "business.name",
  "categories.*.label",
  "categories.*.plain",
  "consents.*.withdrawal.where",
  "consents.*.wording",
  "cookies.*.does",
  "cookies.*.names",
  "defaults.purposes.clients.objection",
  "notices.*.changes.text",
  "notices.*.tell_changes",
  "notices.*.version",
  "purposes.*.automated_decision.consequences",
  "purposes.*.automated_decision.logic",
  "purposes.*.automated_decision.significance",
  "purposes.*.choice",
  "purposes.*.clients.objection",
  "purposes.*.criminal.authority",
  "purposes.*.description",
  "purposes.*.if_not_given",
  "purposes.*.lawful_basis.interest",
  "purposes.*.lawful_basis.law",
  "purposes.*.retention.*.because",
  "purposes.*.retention.*.criteria",
  "purposes.*.retention.*.law",
  "purposes.*.special_category.law",
  "retention.*.because",
  "retention.*.criteria",
  "retention.*.event",
  "rights.ccpa.agents",
  "rights.for_clients",
  "rights.identity.how",
  "subjects.*.name",
  "vendors.*.arrangement.essence",
  "vendors.*.for",
  "vendors.*.legal_name",
  "vendors.*.name",
  "vendors.*.subprocessors.*.name",
];

/** Registers, the name of a file and a comment: nothing of them is for the public. */
function insideOnly(canary: (place: string) => string): readonly SourceText[] {
  const request = { law: "gdpr", right: "access", received: "2026-11-01" };
  const incident = { aware: "2026-11-01", risk: "unlikely" };
  const registers = {
    requests: { [canary("id of a request")]: request },
    incidents: { [canary("id of an incident")]: incident },
  };
  const text = `${JSON.stringify(registers)}\n# ${canary("comment")}\n`;
  return [{ path: `privacy/${canary("file name")}.yaml`, text }];
}

describe("texts of declarations", () => {
  it.each(ALL ? EXAMPLES : ["saas"])(
    "%s: hostile ones stay text on every page",
    async (name) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        let count = round;
        const next = (): string => {
          count += 1;
          return READABLE[count % READABLE.length] ?? "";
        };
        const { site, book } = published(replaced(name, next));
        expect(site.length).toBeGreaterThan(5);
        // The book of one example says what the books of all of them can say.
        const inside = name === "saas" ? await book() : [];
        for (const [path, text] of [...byPath(site), ...byPath(inside)]) {
          if (path.endsWith(".html")) expect(dangerous(text), path).toEqual([]);
          if (path.endsWith(".xml")) {
            expect(() => new SaxesParser().write(text).close(), path).not.toThrow();
          }
        }
      }
    },
    600_000,
  );

  it.each(EXAMPLES)(
    "%s: canaries in internal texts reach no public file",
    async (name) => {
      const places: string[] = [];
      const sources = [
        ...replaced(name, (place) => `canary${places.push(place) - 1}x`),
        ...insideOnly((place) => `canary${places.push(place) - 1}x`),
      ];
      const { site, book } = published(sources);
      const seen = new Set<string>();
      for (const [, text] of byPath(site)) {
        for (const [, index] of text.matchAll(/canary(\d+)x/gi))
          seen.add(places[Number(index)] ?? "");
      }
      const inside = [...byPath(await book()).values()].join("");
      expect(inside).toMatch(/canary\d+x/);
      const leaked = [...seen].filter((place) => !FOR_THE_PUBLIC.includes(place));
      expect(leaked.sort()).toEqual([]);
    },
    60_000,
  );
});
