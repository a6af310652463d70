/** The same facts give the same model, however they are written and spread over files. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dump, modelOf } from "./support.ts";

const BLOCK = `
version: 1
business:
  name: Crumb & Co
  country: IE
  privacy_lead: shop manager
subjects:
  customers:
    count: 1400
    min_age: 16
purposes:
  orders:
    lawful_basis:
      basis: contract
    needs:
      - name
      - email
    subjects:
      - customers
    retention:
      default:
        period: 1 year
        trigger: last_activity
  newsletter:
    kind: direct_marketing
    lawful_basis: consent
    needs:
      email: {}
    subjects: [customers]
    retention: 1 month after consent_withdrawn
assets:
  web_shop:
    kind: database
    vendor: hetzner
    purposes:
      - orders
      - newsletter
    deletion: every 3 months
    backups: 30 days
vendors:
  hetzner:
    role: processor
    country: DE
    locations:
      - DE
    dpa: 2025-02-03
consents:
  newsletter:
    mechanism: unticked_box
cookies:
  none: no website
`;

const FLOW = `
version: 1
business: { name: Crumb & Co, country: IE, privacy_lead: shop manager }
subjects: { customers: { count: 1400, min_age: 16 } }
purposes:
  orders: { lawful_basis: contract, needs: { name: {}, email: {} }, subjects: [customers],
    retention: 1 year after last_activity }
  newsletter: { kind: direct_marketing, lawful_basis: { basis: consent }, needs: [email], subjects: [customers],
    retention: { default: P1M after consent_withdrawn } }
assets: { web_shop: { kind: database, vendor: hetzner, purposes: [orders, newsletter],
    deletion: { method: delete, automated: false, every: P3M }, backups: { retention: P30D } } }
vendors: { hetzner: { role: { default: processor }, country: DE, locations: DE, dpa: { signed: 2025-02-03 } } }
consents: { newsletter: { mechanism: unticked_box } }
cookies: { none: no website }
`;

const PARTS: readonly (readonly [string, string])[] = [
  [
    "privacyfile.yaml",
    "version: 1\nbusiness: { name: Crumb & Co, country: IE, privacy_lead: shop manager }\n",
  ],
  ["privacy/people.yaml", "subjects: { customers: { count: 1400, min_age: 16 } }\n"],
  [
    "privacy/a.yaml",
    "purposes:\n  newsletter: { retention: 1 month after consent_withdrawn, subjects: [customers], needs: [email], lawful_basis: consent, kind: direct_marketing }\n",
  ],
  [
    "privacy/z.yaml",
    "purposes:\n  orders: { subjects: [customers], lawful_basis: contract, needs: [name, email], retention: 1 year after last_activity }\ncookies: { none: no website }\n",
  ],
  [
    "privacy/places.yaml",
    "assets: { web_shop: { backups: 30 days, deletion: every 3 months, purposes: [orders, newsletter], vendor: hetzner, kind: database } }\n",
  ],
  [
    "privacy/vendors.yaml",
    "vendors: { hetzner: { dpa: 2025-02-03, locations: [DE], country: DE, role: processor } }\nconsents: { newsletter: { mechanism: unticked_box } }\n",
  ],
];

const ANCHORS = BLOCK.replace(
  "subjects:\n      - customers",
  "subjects: &people\n      - customers",
).replace("subjects: [customers]", "subjects: *people");

const DEFAULTS = BLOCK.replace("    subjects:\n      - customers\n", "")
  .replace("    subjects: [customers]\n", "")
  .replace("    deletion: every 3 months\n    backups: 30 days\n", "")
  .replace("    role: processor\n", "")
  .concat(`defaults:
  purposes: { subjects: [customers] }
  assets: { deletion: every 3 months, backups: 30 days }
  vendors: { role: processor }
`);

const SAME = dump(modelOf(BLOCK));

describe("the same facts", () => {
  it("have no problems and say what they should", () => {
    expect(SAME.problems).toEqual([]);
    expect(SAME.complete).toBe(true);
    expect(JSON.stringify(SAME)).toContain("P4M30D");
  });

  it.each([
    ["flow style and short forms", FLOW],
    ["anchors", ANCHORS],
    ["defaults", DEFAULTS],
  ])("give the same model in %s", (_name, text) => {
    expect(text).not.toBe(BLOCK);
    expect(dump(modelOf(text))).toEqual(SAME);
  });

  it("give the same model in any order of files", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PARTS], { minLength: PARTS.length }), (parts) => {
        expect(dump(modelOf(Object.fromEntries(parts)))).toEqual(SAME);
      }),
      { numRuns: 20 },
    );
  });

  it("stand in the order of the files' paths, whatever order they are given in", () => {
    const order = (parts: readonly (readonly [string, string])[]): unknown =>
      modelOf(Object.fromEntries(parts)).root.purposes;
    const ids = [{ id: "newsletter" }, { id: "orders" }];
    expect(order(PARTS)).toMatchObject(ids);
    expect(order([...PARTS].reverse())).toMatchObject(ids);
  });

  it("are told apart from other facts", () => {
    for (const [from, to] of [
      ["30 days", "31 days"],
      ["kind: database", "kind: saas"],
      ["min_age: 16", "min_age: 18"],
      ["- orders\n      - newsletter", "- orders"],
      ["locations:\n      - DE", "locations: TODO"],
    ] as const) {
      const other = BLOCK.replace(from, to);
      expect(other).not.toBe(BLOCK);
      expect(dump(modelOf(other))).not.toEqual(SAME);
    }
  });
});
