/** Holds a file against its schema; what is wrong becomes problems on the exact key or value. */
import { unescapeKey } from "../source/pointer.ts";
import type { Parsed, Problem, YamlMap } from "../source/types.ts";
import { plural } from "../text/words.ts";
import type { Draft, Mark } from "./draft.ts";
import { schemaSet } from "./embedded.ts";
import { explain, grouped, isTelling } from "./explain.ts";
import type { SchemaSet } from "./json-schema.ts";
import { noneBesideEntries } from "./none-beside.ts";
import { DECLARATIONS, sheet } from "./place.ts";
import type { Complaint, Invalid, Validated, Validator } from "./types.ts";
import { declarations, rule, test } from "./validators.gen.ts";
import { versionProblems } from "./version.ts";

/** More problems of one file are counted, not listed: the first ones explain the rest. */
const MOST_PROBLEMS = 100;

/** So many complaints are put into words; hostile files can have a million. */
const MOST_EXPLAINED = 400;

/** What a file is held against. */
export interface Against {
  readonly validator: Validator;
  /** Name of the schema's file in `schemas`. */
  readonly name: string;
  readonly schemas: () => SchemaSet;
}

/** Holds a file of declarations against the schema. Never throws on user text. */
export function validate(parsed: Parsed): Validated {
  const against = { validator: declarations, name: DECLARATIONS, schemas: schemaSet };
  return judge(parsed, against, [...versionProblems(parsed), ...noneBesideEntries(parsed)]);
}

/** Holds a rule's file against the schema of rules. */
export function validateRule(parsed: Parsed): Validated {
  return judge(parsed, { validator: rule, name: "rule.schema.json", schemas: schemaSet });
}

/** Holds a file of tests against the schema of tests. */
export function validateTest(parsed: Parsed): Validated {
  return judge(parsed, { validator: test, name: "test.schema.json", schemas: schemaSet });
}

/** `own` are problems that no schema can tell; they stand in place of complaints about the same key. */
export function judge(parsed: Parsed, against: Against, own: readonly Draft[] = []): Validated {
  const { root } = parsed;
  const { validator } = against;
  if (root === undefined || validator(root)) return result(parsed, own, []);
  const blamed = new Set(own.map((one) => one.problem.pointer));
  const complaints: readonly Complaint[] = validator.errors ?? [];
  const rest = complaints.filter((one) => isTelling(one) && !blamed.has(one.instancePath));
  const page = sheet(parsed, against.name, against.schemas());
  const groups = grouped(page, rest.slice(0, MOST_EXPLAINED));
  const drafts = groups.flatMap((group) => explain(page, group));
  const told = once([...own, ...withoutConsequences(drafts)]);
  return result(
    parsed,
    told,
    rest.slice(MOST_EXPLAINED).map((one) => spoilt(root, one)),
  );
}

/** What a complaint that is only counted makes useless: no schema is asked, there may be a million. */
function spoilt(root: YamlMap, { instancePath, params }: Complaint): Mark {
  const keys = instancePath.split("/").slice(1);
  let mark: Mark = [root, ""];
  let value: unknown = root;
  for (const step of keys) {
    if (typeof value !== "object" || value === null) break;
    const key = unescapeKey(step);
    mark = [value, key];
    value = Reflect.get(value, key);
  }
  const own = params.additionalProperty ?? params.missingProperty;
  if (typeof own !== "string" || typeof value !== "object" || value === null) return mark;
  return [value, own];
}

/** What stands under a misspelt key was held against the schema of another one: that says nothing. */
function withoutConsequences(drafts: readonly Draft[]): readonly Draft[] {
  const misspelt = drafts.filter(({ problem }) => problem.id === "schema/unknown-key");
  const keys = new Set(misspelt.map(({ problem }) => problem.pointer));
  if (keys.size === 0) return drafts;
  return drafts.filter((one) => misspelt.includes(one) || !isUnder(one.problem.pointer, keys));
}

function isUnder(pointer: string, keys: ReadonlySet<string>): boolean {
  if (keys.has(pointer)) return true;
  const cut = pointer.lastIndexOf("/");
  return cut > 0 && isUnder(pointer.slice(0, cut), keys);
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
