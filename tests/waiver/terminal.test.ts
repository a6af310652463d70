/** What people see of waivers and of a baseline at the terminal. */
import { expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { pretty } from "../../src/report/pretty.ts";
import { writeBaseline } from "../../src/waiver/baseline.ts";
import { DAY, RULE } from "./shop.ts";

const SHOP = `version: 1
business: { name: Shop, country: IE }
purposes:
  orders: { needs: [email] }
  # privacyfile-ignore ${RULE} until=2027-01-31 by=ana: parcels move to a new carrier
  parcels: { needs: [postal_address] }
  till: { needs: [email] }
`;
const WAIVERS = `waivers:
  till:
    rule: ${RULE}
    on: purpose:till
    reason: the till is replaced in spring, and the new one asks for nothing
    owner: shop manager
    approved_by: owner
    ticket: PRIV-12
    expires: 2027-03-31
`;

/** With one rule only, so that new rules of the library change nothing here. */
function shown(text: string, extra: object = {}): string {
  const rules = builtInRules().filter(({ id }) => id === RULE);
  const report = check([{ path: "privacyfile.yaml", text }], { rules, today: DAY, ...extra });
  return pretty([report], { width: 80, color: false, links: false });
}

test("what is accepted stands below what is found", async () => {
  await expect(shown(SHOP + WAIVERS)).toMatchFileSnapshot("../golden/cli/accepted.txt");
});

test("waivers with mistakes", async () => {
  const wrong = WAIVERS.replace("2027-03-31", "2026-03-31").replace("purpose:till", "purpose:tilt");
  const text = SHOP.replace(" by=ana", "") + wrong;
  await expect(shown(text)).toMatchFileSnapshot("../golden/cli/waivers-with-mistakes.txt");
});

test("a baseline with a line that stands for nothing", async () => {
  const lines = ["purpose:orders", "purpose:till"].map((address) => `${RULE} ${address}`);
  const baseline = { path: "privacy/baseline.json", text: writeBaseline(lines) };
  const text = SHOP.replace("orders: { needs", "orders: { lawful_basis: contract, needs");
  await expect(shown(text, { baseline })).toMatchFileSnapshot("../golden/cli/known.txt");
});

test("all accepted: no problem, and the list of what was accepted", () => {
  const text = shown(
    SHOP.replace("orders: { needs", "orders: { lawful_basis: contract, needs") + WAIVERS,
  );
  expect(text).toContain("Accepted on the record: 2 findings.");
  expect(text).not.toContain("error");
});

test("many accepted findings are counted", () => {
  const names = Array.from({ length: 11 }, (_, i) => `p${i}`);
  const purposes = names.map((name) => `  ${name}: { needs: [email] }\n`).join("");
  const waivers = names
    .map(
      (name) =>
        `  ${name}: { rule: ${RULE}, on: 'purpose:${name}', reason: moving, owner: me, expires: 2027-01-31 }\n`,
    )
    .join("");
  const text = shown(
    `version: 1\nbusiness: { name: S, country: IE }\npurposes:\n${purposes}waivers:\n${waivers}`,
  );
  expect(text).toContain("Accepted on the record: 11 findings.");
  expect(text).toContain("  and 3 more findings\n");
});
