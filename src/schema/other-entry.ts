/** A whole entry one level too deep or too far left: its name is read as a key of something else. */
import { isMap } from "../source/kind.ts";
import { ticked } from "../text/quote.ts";
import { entry, keysOf, type View } from "./json-schema.ts";
import { isEntry, type Place, type Sheet } from "./place.ts";

/** How to move `key`, when what stands below it is what stands in an entry. */
export function otherEntry(sheet: Sheet, place: Place, key: string): string | undefined {
  const held = isMap(place.value) ? place.value[key] : undefined;
  const keys = held !== undefined && isMap(held) ? Object.keys(held) : [];
  if (keys.length === 0) return undefined;
  const fits = (of: View): boolean => {
    const known = keysOf(sheet.set, of);
    return keys.every((one) => known.has(one));
  };
  if (isEntry(place) && place.up !== null && fits(place.view)) {
    return `If ${ticked(key)} is another entry of ${ticked(String(place.up.key))}, begin its line as far left as that of ${ticked(String(place.key))}, and move what belongs to it along.`;
  }
  if (place.up !== null) return undefined;
  const sections = [...keysOf(sheet.set, place.view)].filter(
    ([, of]) => of.schema["x-map"] === true && fits(entry(sheet.set, of)),
  );
  const [only] = sections;
  if (only === undefined || sections.length > 1) return undefined;
  return `If ${ticked(key)} is an entry of ${ticked(only[0])}, begin its line two spaces further right, below ${ticked(`${only[0]}:`)}, and move what belongs to it along.`;
}
