/** What falls due: the days of rules, of waivers and of reviews, each with what to do. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import { world } from "../cli/world.ts";

const SHOP = `version: 1
business: { name: Shop, country: IE, privacy_lead: the owner }
vendors:
  mailer:
    country: IE
    role: processor
    dpa: { signed: 2025-01-01, expires: 2026-12-20 }
    review: { last: 2025-06-01, every: 1 year }
    certifications: { iso27001: 2027-01-15, iso27701: 2028-01-01 }
    owner: head of mail
  printer: { country: IE, role: processor, dpa: TODO ask them }
purposes:
  orders: { lawful_basis: contract, needs: [name], reviewed: 2026-01-10, review_every: 1 year }
cookies:
  basket: { does: remembers your basket, category: necessary, reviewed: 2025-12-10, review_every: 1 year }
requests:
  r-open: { law: gdpr, right: access, received: 2026-11-20 }
  r-late: { law: gdpr, right: access, received: 2026-10-01 }
  r-done: { law: gdpr, right: access, received: 2026-10-01, closed: 2026-10-20 }
incidents:
  leak: { aware: 2026-11-30, risk: high, reasoning: many people }
  unjudged: { aware: 2026-11-30 }
  told: { aware: 2026-09-01, risk: risk, notified_authority: 2026-09-02 }
assessments:
  dpia: { kind: dpia, date: 2025-01-01, review_due: 2027-01-01 }
policies: { handbook: { reviewed: 2025-11-01, review_every: 1 year } }
training: { basics: { last: 2025-12-15, every: 1 year } }
consents: { orders: { last_refreshed: 2025-02-01, refresh_every: 2 years } }
waivers:
  for-now:
    rule: security/no-mfa
    on: asset:till
    reason: moving
    owner: Ana
    expires: 2027-02-01
`;

interface Item {
  readonly date: string;
  readonly days: number;
  readonly what: string;
  readonly owner: string | null;
  readonly address: string;
  readonly rule: string | null;
  readonly line: number;
}

async function items(text = SHOP, args: readonly string[] = []): Promise<readonly Item[]> {
  const { privacyfile } = world({ "privacyfile.yaml": text });
  const ran = await privacyfile(["due", "--format", "json", ...args]);
  expect(ran.stderr).toBe("");
  return JSON.parse(ran.stdout).items;
}

describe("the list", () => {
  test("has every kind of day, the earliest first, with who and where", async () => {
    const found = await items();
    const told = found.map(({ date, days, what, owner, address, line }) =>
      [date, days, what, owner, address, line].join(" | "),
    );
    await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("../golden/due/list.txt");
    expect([...found].sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ date }) => date)).toEqual(
      found.map(({ date }) => date),
    );
  });

  test("leaves out what is done, what is far off and what nobody knows", async () => {
    const found = JSON.stringify(await items());
    for (const gone of ["r-done", "incident:told", "iso27701", "vendor:printer"]) {
      expect(found).not.toContain(gone);
    }
    expect(JSON.stringify(await items(SHOP, ["--within", "2 years"]))).toContain("iso27701");
  });

  test("leaves out a day that is over and no longer matters", async () => {
    const membership = (fallback: string): string =>
      `${SHOP.replace("  printer:", `  cloud: { country: US, role: processor, transfers: { US: { mechanism: dpf, until: 2026-11-01${fallback} } } }\n  printer:`)}`;
    const told = (found: readonly Item[]): readonly string[] =>
      found.filter(({ rule }) => rule === "transfers/membership-ended").map(({ date }) => date);
    expect(told(await items(membership("")))).toEqual(["2026-11-01"]);
    const replaced = membership(", fallback: { mechanism: scc, signed: 2025-01-01 }");
    expect(told(await items(replaced))).toEqual([]);
  });

  test("counts days from the day that it is asked for", async () => {
    const [first] = await items(SHOP, ["--as-of", "2026-12-03", "--within", "P1D"]);
    expect(first?.days).toBe(-185);
  });

  test("says which facts would tell more", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": SHOP });
    const { untold } = JSON.parse((await privacyfile(["due", "-f", "json"])).stdout);
    const printer = untold.filter((one: Item) => one.address.startsWith("vendor:printer"));
    expect(printer.flatMap((one: { facts: string[] }) => one.facts)).toContain(
      "vendor:printer.dpa",
    );
  });

  test("obeys rules that are turned off, and knows rules of the house", async () => {
    const off = `${SHOP}checks: { rules: { processors/dpa-expired: { severity: off } } }\n`;
    expect(JSON.stringify(await items(off))).not.toContain("processors/dpa-expired");
    const { privacyfile } = world({
      "privacyfile.yaml": SHOP,
      "privacy/rules/house/fair.yaml": `title: The fair is prepared in time
severity: note
confidence: high
level: all
laws: [{ law: good_practice, cite: House rules }]
since: 0.1.0
why: It comes every year.
fix: Prepare it.
for: business
require: $today < "2026-12-24"
due: { on: '"2026-12-24"', says: "Prepare the fair of {{ name }}." }
message: The fair was not prepared
examples:
  - pass: |
      business: { name: Shop }
`,
    });
    const { stdout } = await privacyfile(["due"]);
    expect(stdout).toContain("Prepare the fair of Shop (in 23 days)");
  });

  test("has waivers that stand as comments", async () => {
    const text = SHOP.replace(
      "  printer:",
      "  # privacyfile-ignore processors/dpa-missing until=2027-01-31 by=ana: they are slow\n  printer:",
    );
    const found = (await items(text)).find(({ what }) => what.includes("dpa-missing"));
    expect(found).toMatchObject({ date: "2027-01-31", owner: "ana", line: 11, rule: null });
  });
});

describe("formats", () => {
  test("for people", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": SHOP });
    const { stdout, code } = await privacyfile(["due"]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot("../golden/due/pretty.txt");
  });

  test("JSON as its schema describes it", async () => {
    const { privacyfile } = world({ "a/privacyfile.yaml": SHOP, "b/privacyfile.yaml": SHOP });
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats.default(ajv);
    const text = readFileSync(
      resolve(import.meta.dirname, "../../schemas/due.schema.json"),
      "utf8",
    );
    const validate = ajv.compile(JSON.parse(text));
    const found = JSON.parse((await privacyfile(["due", "-f", "json"])).stdout);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(found.items.map((one: { root: string }) => one.root))).toEqual(
      new Set(["a", "b"]),
    );
  });

  test("a calendar: whole days, names that stay, the same bytes each time", async () => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": SHOP });
    expect(await privacyfile(["due", "--ics", "due.ics"])).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, "due.ics"), "utf8");
    const only = await privacyfile(["due", "--ics", "-"]);
    expect(only.stdout).toBe(text);
    const events = unfold(text).split("BEGIN:VEVENT").slice(1);
    expect(events).toHaveLength((await items()).length);
    const uids = events.map((event) => /UID:(.*)\r/.exec(event)?.[1]);
    expect(new Set(uids).size).toBe(uids.length);
    for (const event of events) {
      expect(event).toMatch(/DTSTART;VALUE=DATE:\d{8}\r/);
      expect(event).toContain("DTSTAMP:20261201T000000Z");
    }
    // A contract that is renewed keeps its entry.
    const later = SHOP.replace("expires: 2026-12-20", "expires: 2027-01-20");
    const { privacyfile: again } = world({ "privacyfile.yaml": later });
    const moved = unfold((await again(["due", "--ics", "-"])).stdout);
    for (const uid of uids) expect(moved).toContain(`UID:${uid}\r`);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("texts of the business cannot break out", async () => {
    const hostile = SHOP.replace("owner: head of mail", 'owner: "x\\r\\nEND:VEVENT\\e[31m, ;"');
    const { privacyfile } = world({ "privacyfile.yaml": hostile });
    const calendar = (await privacyfile(["due", "--ics", "-"])).stdout;
    expect(calendar.match(/^END:VEVENT/gm)).toHaveLength((await items(hostile)).length);
    const named = world({
      "privacyfile.yaml": SHOP.replace(/name: [^,}\n]+/, 'name: "A, B; C\\\\D\\r\\nEND:VCALENDAR"'),
    });
    const lines = (await named.privacyfile(["due", "--ics", "-"])).stdout.split("\r\n");
    expect(lines).toContain(String.raw`NAME:Privacy A\, B\; C\\D END:VCALENDAR`);
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
    expect((await privacyfile(["due"])).stdout).not.toContain("\u001b");
  });
});

/** Lines of a calendar that were cut at 75 bytes. */
function unfold(text: string): string {
  return text.replaceAll("\r\n ", "");
}

describe("exit codes", () => {
  test.each([
    [[], 0],
    [["--fail-on", "overdue"], 1],
    [["--fail-on", "due"], 1],
    [["--fail-on", "overdue", "--as-of", "2026-05-01"], 0],
    [["--within", "soon"], 2],
    [["--ics", "no/such/folder.ics"], 2],
    [["--as-of", "today"], 2],
  ])("%j: %i", async (args, code) => {
    const { privacyfile } = world({ "privacyfile.yaml": SHOP });
    expect(await privacyfile(["due", ...args])).toMatchObject({ code });
  });

  test("no business: 4; files that cannot be read: 1; a rule that does not load: 3", async () => {
    expect(await world().privacyfile(["due"])).toMatchObject({ code: 4, stdout: "" });
    const broken = world({ "privacyfile.yaml": "version: 1\nbusiness: {\n" });
    const ran = await broken.privacyfile(["due"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("Cannot tell yet");
    const rule = world({ "privacyfile.yaml": SHOP, "privacy/rules/house/x.yaml": "title: x\n" });
    const told = await rule.privacyfile(["due"]);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain("rule error");
  });
});
