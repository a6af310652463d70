/** Reads `rules/_law/vendors/`. */
import type { VendorFact } from "../../../src/law/types.ts";
import { country, date, flag, source, words } from "./parts.ts";
import { list, map, matching, maybe, object, oneOf, text } from "./read.ts";

const role = oneOf("processor", "joint_controller", "independent_controller", "public_authority");
const names = { read: list(text), absent: [] };
const domain = matching("a host name", (value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value));

const vendorsFile = object({
  as_of: date,
  entries: map(
    object({
      name: text,
      kind: text,
      legal_name: text,
      country,
      parent_country: maybe(country),
      role,
      also_role: maybe(role),
      for: words,
      npm: names,
      pypi: names,
      domains: list(domain),
      source: maybe(source),
      verified: flag,
    }),
  ),
});

export function readVendors(data: unknown, at: string): readonly VendorFact[] {
  const { as_of, entries } = vendorsFile(data, at);
  return Object.entries(entries).map(([id, entry]) => {
    const read = entry.source !== null && entry.source.read !== null;
    if (entry.verified !== read) {
      throw new Error(`${at}/${id}: \`verified\` goes with a source that was read`);
    }
    return { id, ...entry, as_of };
  });
}
