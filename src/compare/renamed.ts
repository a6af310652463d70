/** Identities from before a change under the names that count after it. */

import type { Renames } from "../impact/renames.ts";
import { SHAPES } from "../model/shapes.ts";
import type { Policy } from "../policy.ts";
import type { Waiver } from "../waiver/types.ts";

/** Turns a fingerprint, an address or a pointer of before into that of after. */
export type Renaming = (text: string) => string;

/** The renaming; texts without a renamed entry stay as they are. */
export function renamingOf(renames: Renames): Renaming {
  if (renames.size === 0) return (text) => text;
  const words = new Map(renames);
  const pointers = [...renames].flatMap(([from, to]) => pointerPair(from, to));
  return (text) => {
    const named = text
      .split(/([\s/,.[\]="]+)/)
      .map((part) => words.get(part) ?? part)
      .join("");
    return pointers.reduce((line, [from, to]) => line.replaceAll(from, to), named);
  };
}

/** `/assets/crm` for `asset:crm`, ended so that `/assets/crm2` is another. */
function pointerPair(from: string, to: string): readonly (readonly [RegExp, string])[] {
  const [kind = "", old = ""] = from.split(":");
  const [, now = ""] = to.split(":");
  const section = SHAPES[kind]?.section;
  if (section === null || section === undefined) return [];
  return [[new RegExp(`(?<=^|\\s)/${section}/${old}(?=/|\\s|$)`, "g"), `/${section}/${now}`]];
}

/** Waivers and baseline of the base hold for what they were given for, whatever it is called now. */
export function renamedPolicy(policy: Policy, renaming: Renaming): Policy {
  return {
    ...policy,
    waivers: policy.waivers.map((waiver) => renamedWaiver(waiver, renaming)),
    baseline:
      policy.baseline === null
        ? null
        : { fingerprints: new Set([...policy.baseline.fingerprints].map(renaming)) },
  };
}

function renamedWaiver(waiver: Waiver, renaming: Renaming): Waiver {
  const { covers } = waiver;
  if (covers.by === "address") {
    return { ...waiver, covers: { by: "address", address: renaming(covers.address) } };
  }
  if (covers.by === "line") return waiver;
  return { ...waiver, covers: { ...covers, fingerprints: covers.fingerprints.map(renaming) } };
}
