/** Where a sentence comes from, as short as it can be told: pages are light, and `why` tells the lines. */
import type { Provenance } from "../../finding/document.ts";
import type { Pointers } from "./target.ts";

/**
 * `asset:crm#retention,fields vendor:acme`: entries with what was read of them, in the order of reading.
 * Addresses and keys have no blanks, so blanks part them. Undefined where nothing was read.
 */
export function originsOf(from: readonly Provenance[], pointers: Pointers): string | undefined {
  const entries = new Map<string, Set<string>>();
  for (const { address, key } of from) {
    const [entry = "", ...parts] = address.split("/");
    const facts = entries.get(entry) ?? new Set();
    entries.set(entry, facts);
    const [part] = parts;
    const fact = part === undefined ? key.split(".")[0] : part.split(":")[0];
    if (fact !== undefined && fact !== "") facts.add(fact);
  }
  if (entries.size === 0) return undefined;
  // That a list of the declarations is complete is no entry; it is told where facts are.
  if (pointers !== "facts" && entries.size > 1) entries.delete("$model");
  const written = [...entries].map(([entry, facts]) =>
    pointers !== "facts" || facts.size === 0 ? entry : `${entry}#${[...facts].join(",")}`,
  );
  return written.map((one) => one.replaceAll(/\s/g, "%20")).join(" ");
}
