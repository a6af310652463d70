/** Supervisory authorities: whom people complain to, and whom a breach is reported to. */
import { own } from "./find.ts";
import type { Answer, Authority } from "./types.ts";
import { facts } from "./unpack.ts";

/**
 * The authority of a country (`IE`), of a region (`DE-BE`, `US-CA`) or with its own code
 * (`US-CA-AG`). `regions: true` says that the country has one for each of its regions, and that the
 * country alone does not tell which is competent for a private business.
 */
export function authority(code: string): Answer<Authority> {
  const { authorities, source, verified, as_of } = facts().authorities;
  const found = own(authorities, code);
  if (!found) return { known: false, because: `no authority is listed for ${code}` };
  return { known: true, code, ...found, source, verified, uncertain: null, as_of };
}

/** Codes of all listed authorities. */
export function authorityCodes(): readonly string[] {
  return Object.keys(facts().authorities.authorities);
}
