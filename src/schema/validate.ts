/** Holds a file against its schema; what is wrong becomes problems on the exact key or value. */
import type { Parsed, Problem } from "../source/types.ts";
import { plural } from "../text/words.ts";
import type { Draft, Mark } from "./draft.ts";
import { schemaSet } from "./embedded.ts";
import { explain, grouped } from "./explain.ts";
import type { SchemaSet } from "./json-schema.ts";
import { isMap, placeAt, type Sheet, sheet } from "./place.ts";
import type { Complaint, Invalid, Validated, Validator } from "./types.ts";
import { declarations, rule } from "./validators.gen.ts";
import { versionProblems } from "./version.ts";

/** More problems of one file are counted, not listed: the first ones explain the rest. */
const MOST_PROBLEMS = 100;

/** So many complaints are put into words; hostile files can have a million. */
const MOST_EXPLAINED = 2000;

/** What a file is held against. */
export interface Against {
  readonly validator: Validator;
  /** Name of the schema's file in `schemas`. */
  readonly name: string;
  readonly schemas: () => SchemaSet;
}

/** Holds a file of declarations against the schema. Never throws on user text. */
export function validate(parsed: Parsed): Validated {
  const against = { validator: declarations, name: "privacyfile.schema.json", schemas: schemaSet };
  return judge(parsed, against, versionProblems(parsed));
}

/** Holds a rule's file against the schema of rules. */
export function validateRule(parsed: Parsed): Validated {
  return judge(parsed, { validator: rule, name: "rule.schema.json", schemas: schemaSet });
}

/** `own` are problems that no schema can tell; they stand in place of complaints about the same key. */
export function judge(parsed: Parsed, against: Against, own: readonly Draft[] = []): Validated {
  const { root } = parsed;
  const { validator } = against;
  if (root === undefined || validator(root)) return result(parsed, own, []);
  const blamed = new Set(own.map((one) => one.problem.pointer));
  const complaints: readonly Complaint[] = validator.errors ?? [];
  const rest = complaints.filter((one) => !blamed.has(one.instancePath));
  const page = sheet(parsed, against.name, against.schemas());
  const groups = grouped(page, rest.slice(0, MOST_EXPLAINED));
  const told = once([...own, ...groups.flatMap((group) => explain(page, group))]);
  return result(
    parsed,
    told,
    rest.slice(MOST_EXPLAINED).map((one) => spoilt(page, one)),
  );
}

/** What a complaint that is only counted makes useless. */
function spoilt(page: Sheet, { instancePath, params }: Complaint): Mark {
  const place = placeAt(page, instancePath);
  const key = params.additionalProperty ?? params.missingProperty;
  if (typeof key === "string" && isMap(place.value)) return [place.value, key];
  const held = place.up?.value;
  return typeof held === "object" && held !== null ? [held, place.key ?? ""] : [page, ""];
}

/** A map that aliases repeat is one object: its mistakes are told once. */
function once(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Map<object, Set<string>>();
  return drafts.filter(({ problem, marks: [first] }) => {
    if (first === undefined) return true;
    const [parent, key] = first;
    const known = told.get(parent) ?? new Set<string>();
    told.set(parent, known);
    const name = `${problem.id} ${key}`;
    const fresh = !known.has(name);
    known.add(name);
    return fresh;
  });
}

function result(parsed: Parsed, drafts: readonly Draft[], untold: readonly Mark[]): Validated {
  const inOrder = [...drafts].sort((a, b) => a.problem.range.start - b.problem.range.start);
  const hidden = inOrder.slice(MOST_PROBLEMS);
  const problems = inOrder.slice(0, MOST_PROBLEMS).map((draft) => draft.problem);
  const [first = inOrder.at(-1)] = hidden;
  const count = hidden.length + untold.length;
  if (first === undefined || count === 0) return { parsed, problems, invalid: invalidOf(inOrder) };
  const more = moreProblems(first.problem, count);
  const all = [...inOrder, { problem: more, marks: untold }];
  return { parsed, problems: [...problems, more], invalid: invalidOf(all) };
}

function moreProblems(first: Problem, count: number): Problem {
  return {
    id: "schema/more",
    message: `This file has ${plural(count, "more problem")} like these`,
    fix: "Correct the problems above first; many of the others may then be gone.",
    range: first.range,
    pointer: "",
  };
}

/** The first problem of a value counts; keys are compared as text, as items are in pointers. */
function invalidOf(drafts: readonly Draft[]): Invalid {
  const marks = new Map<object, Map<string, Problem>>();
  for (const { problem, marks: own } of drafts) {
    for (const [parent, key] of own) {
      const keys = marks.get(parent) ?? new Map<string, Problem>();
      marks.set(parent, keys);
      if (!keys.has(String(key))) keys.set(String(key), problem);
    }
  }
  return { of: (parent, key) => marks.get(parent)?.get(String(key)) };
}
