/** From a validator's complaints to problems: one for each mistake, in words. */
import { isMap } from "../source/kind.ts";
import { type Draft, draft } from "./draft.ts";
import { missingKey } from "./missing-key.ts";
import { headRange, type Place, placeAt, type Sheet } from "./place.ts";
import { orTodo } from "./placeholder.ts";
import type { Complaint } from "./types.ts";
import { nearestKeys, renamedKey, unknownKey } from "./unknown-key.ts";
import { label, thing } from "./words.ts";
import { wrongKey } from "./wrong-key.ts";
import { wrongType } from "./wrong-type.ts";
import { wrongValue } from "./wrong-value.ts";

/** Keywords that only repeat what a complaint inside them says better. */
const WRAPPERS = new Set(["if", "propertyNames", "allOf", "anyOf", "oneOf"]);
/** Of several complaints about one value the first of these is the mistake. */
const ORDER = ["not", "type", "const", "enum", "format", "minLength", "pattern"];
/** Complaints about what is left out: idle while part of a map or list stands as TODO or is unread. */
const ABSENCES = new Set(["required", "minItems", "minProperties", "dependentRequired"]);

/** False for a complaint that another one repeats in better words. */
export function isTelling(complaint: Complaint): boolean {
  return !WRAPPERS.has(complaint.keyword);
}

/** All complaints about one place. */
interface Group {
  readonly place: Place;
  readonly complaints: readonly Complaint[];
}

/** The complaints of each place, in the order of the text. */
export function grouped(sheet: Sheet, complaints: readonly Complaint[]): readonly Group[] {
  const todos = new Set(sheet.parsed.todos.map((todo) => todo.parent));
  const byPointer = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    if (isIdle(sheet, complaint, todos)) continue;
    const group = byPointer.get(complaint.instancePath);
    if (group === undefined) byPointer.set(complaint.instancePath, [complaint]);
    else group.push(complaint);
  }
  const groups = [...byPointer].map(([pointer, all]) => ({
    place: placeAt(sheet, pointer),
    complaints: all,
  }));
  return groups.sort((a, b) => a.place.origin.value.start - b.place.origin.value.start);
}

/** Nothing is missing that may stand in the unread rest of the file or that is still to be found out. */
function isIdle(sheet: Sheet, complaint: Complaint, todos: ReadonlySet<object>): boolean {
  if (!ABSENCES.has(complaint.keyword)) return false;
  if (!sheet.parsed.complete) return true;
  const { value } = placeAt(sheet, complaint.instancePath);
  if (typeof value !== "object" || value === null || !todos.has(value)) return false;
  const key = missingName(complaint);
  return (
    key === undefined || sheet.parsed.todos.some((one) => one.parent === value && one.key === key)
  );
}

function missingName({ params }: Complaint): string | undefined {
  const name = params.missingProperty;
  return typeof name === "string" ? name : undefined;
}

/** The problems of one place: of its keys, and the worst of its value. */
export function explain(sheet: Sheet, { place, complaints }: Group): readonly Draft[] {
  const keys = [...keyProblems(sheet, place, complaints)];
  const rest = complaints.filter((one) => !isAboutKeys(one));
  const [worst] = rest.sort((a, b) => rank(a) - rank(b));
  return worst === undefined
    ? keys
    : [...keys, orTodo(sheet, place, valueProblem(sheet, place, worst))];
}

function valueProblem(sheet: Sheet, place: Place, complaint: Complaint): Draft {
  if (complaint.keyword === "not") return notHere(place);
  if (complaint.keyword === "type") return wrongType(sheet, place);
  return wrongValue(sheet, place, complaint);
}

/** A key that the format knows and forbids at this place (`not: {}`). */
function notHere(place: Place): Draft {
  return draft(place, headRange(place), {
    id: "not-here",
    message: `${thing(place)} may not stand under ${place.up === null ? "" : label(place.up)}`,
    fix: place.view.schema.errorMessage ?? "Remove it.",
  });
}

function rank({ keyword }: Complaint): number {
  const index = ORDER.indexOf(keyword);
  return index < 0 ? ORDER.length : index;
}

function isAboutKeys({ keyword, propertyName }: Complaint): boolean {
  return (
    propertyName !== undefined ||
    keyword === "required" ||
    keyword === "dependentRequired" ||
    keyword === "additionalProperties" ||
    keyword === "unevaluatedProperties"
  );
}

function* keyProblems(
  sheet: Sheet,
  place: Place,
  complaints: readonly Complaint[],
): Iterable<Draft> {
  const unknown: string[] = [];
  const missing: string[] = [];
  for (const { params, propertyName } of complaints.filter(isAboutKeys)) {
    if (propertyName !== undefined) continue;
    const name = params.additionalProperty ?? params.unevaluatedProperty;
    const lost = params.missingProperty;
    if (typeof name === "string") unknown.push(name);
    if (typeof lost === "string" && isMap(place.value)) missing.push(lost);
  }
  for (const [wrong, lost] of renames(sheet, place, { unknown, missing })) {
    if (lost === undefined) yield unknownKey(sheet, place, wrong);
    else yield renamedKey(sheet, place, { unknown: wrong, missing: lost });
    missing.splice(lost === undefined ? missing.length : missing.indexOf(lost), 1);
  }
  for (const lost of missing) yield missingKey(sheet, place, lost);
  yield* wronglyWritten(sheet, place, complaints);
}

/** Each unknown key with the missing one it stands for, where that is likely. */
function renames(
  sheet: Sheet,
  place: Place,
  { unknown, missing }: { unknown: readonly string[]; missing: readonly string[] },
): readonly (readonly [string, string | undefined])[] {
  const left = new Set(missing);
  const near = unknown.map((wrong): [string, string | undefined] => {
    const meant = nearestKeys(sheet, place, wrong).find((key) => left.delete(key));
    return [wrong, meant];
  });
  const [only] = near;
  const [lost] = left;
  // One strange key and one missing key in the same map: a rename, whatever the words.
  const sure = near.length === 1 && left.size === 1 && only !== undefined && only[1] === undefined;
  const alone = sure && nearestKeys(sheet, place, only[0]).length === 0;
  return alone ? [[only[0], lost]] : near;
}

/** Keys chosen by the writer: one problem each, whatever number of keywords they break. */
function* wronglyWritten(
  sheet: Sheet,
  place: Place,
  complaints: readonly Complaint[],
): Iterable<Draft> {
  const told = new Set<string>();
  for (const complaint of complaints) {
    const { propertyName } = complaint;
    if (propertyName === undefined || told.has(propertyName)) continue;
    told.add(propertyName);
    yield wrongKey(sheet, place, { ...complaint, propertyName });
  }
}
