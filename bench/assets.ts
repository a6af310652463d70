/** A made-up business with many places, for measuring: `declarations(10000)` is about 5 MB of YAML. */
import type { SourceText } from "../src/source/types.ts";

const PER_FILE = 50;
const CATEGORIES = ["email", "name", "phone", "postal_address", "purchase_history", "transaction"];

/** One file of purposes and vendors, and one for every fifty assets. */
export function declarations(assets: number): readonly SourceText[] {
  const purposes = Math.ceil(assets / 20);
  const files = Array.from({ length: Math.ceil(assets / PER_FILE) }, (_, index) => ({
    path: `privacy/assets-${index}.yaml`,
    text: `assets:\n${Array.from({ length: PER_FILE }, (_, at) => asset(index * PER_FILE + at, purposes)).join("")}`,
  }));
  return [{ path: "privacyfile.yaml", text: head(purposes) }, ...files];
}

function head(purposes: number): string {
  const each = (count: number, entry: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => entry(at)).join("");
  return `version: 1
business: { name: Large, country: IE, laws: [gdpr, eprivacy] }
subjects: { customers: { residence: [IE] } }
ai_systems: { none: not used }
cookies: { none: no website }
purposes:
${each(
  purposes,
  (at) => `  purpose_${at}:
    lawful_basis: ${at % 50 === 0 ? "consent" : "contract"}
    subjects: [customers]
    needs: [email, name, phone]
    retention: 2 years after last_activity
`,
)}vendors:
${each(
  Math.ceil(purposes / 5),
  (at) => `  vendor_${at}:
    role: processor
    country: US
    locations: [US]
    remote_access: { none: nobody }
    subprocessors: { none: nobody }
    dpa: { signed: 2025-02-03, clauses: all }
    transfers: { US: ${at % 40 === 0 ? "none" : "dpf"} }
`,
)}`;
}

function asset(at: number, purposes: number): string {
  // Most places are in order; one in fifty keeps what no purpose needs.
  const fields = CATEGORIES.slice(0, at % 50 === 0 ? 6 : 3);
  return `  asset_${at}:
    kind: database
    vendor: vendor_${at % Math.ceil(purposes / 5)}
    purposes: [purpose_${at % purposes}, purpose_${(at * 7 + 1) % purposes}]
    fields:
${fields.map((category) => `      field_${category}: { category: ${category}, required: true }\n`).join("")}    find_by: [email]
    security: [encryption_at_rest, encryption_in_transit, logging]
    deletion: { method: delete, automated: true }
    backups: { retention: 30 days, restore_tested: 2026-09-14 }
    procedures: Open the record, then export or delete it
`;
}
