/** The part of a rule that judges: its expressions, paths and texts. */

import type { Scope, Type } from "../../expression/types.ts";
import { isList, isMap } from "../../source/kind.ts";
import type { YamlMap } from "../../source/types.ts";
import { checkPath, parsePath } from "../place/path.ts";
import type {
  RuleBody,
  RuleDuty,
  RuleExpression,
  RuleFix,
  RuleRelated,
  Template,
} from "../types.ts";
import type { Selector, Shapes } from "../walk/selector.ts";
import { readOptions } from "./options.ts";
import { readExpression, readTemplate, type Typed, type Wanted } from "./read-expression.ts";
import { scalarRange } from "./scalar.ts";
import { OVER_CHANGES } from "./scope.ts";
import { keyPlace, note, type Placed, type RuleSheet, textAt, textsAt, word } from "./sheet.ts";

interface Around {
  readonly sheet: RuleSheet;
  readonly selector: Selector;
  readonly scope: Scope;
  readonly shapes: Shapes;
  /** What to say where the file says nothing; left out: it must. */
  readonly words?: { readonly message: string; readonly fix: string };
}

/** Reads the body; undefined when a mistake keeps the rule from running. */
export function readBody(around: Around): RuleBody | undefined {
  const { sheet, scope } = around;
  const before = sheet.problems.length;
  const judge = readJudge(around);
  // What is told of a `find` is told of the nodes that it found.
  const told = judge?.found ? { ...around, scope: { ...scope, context: judge.found } } : around;
  const message = template(told, ["message"]) ?? (around.words && [around.words.message]);
  const fix = template(told, ["fix"]) ?? (around.words && [around.words.fix]);
  const duty = readDuty(told);
  const body = {
    why: word(sheet.root.why).trim(),
    when: expression(around, ["when"], "truth")?.expression ?? null,
    at: readPaths(around, "at"),
    related: readRelated(told),
    fixes: readFixes(told),
    options: readOptions(sheet),
    identity: readPaths(around, "identity"),
    due: readDue(around),
  };
  if (sheet.problems.length > before || !judge || !message || !fix) return undefined;
  const rest = duty === undefined ? {} : { duty };
  return { ...body, judge: judge.kind, expression: judge.expression, message, fix, ...rest };
}

interface Judge {
  readonly kind: RuleBody["judge"];
  readonly expression: RuleExpression;
  /** The type of what `find` finds. */
  readonly found: Type | null;
}

function readJudge(around: Around): Judge | undefined {
  const { sheet } = around;
  const { require: required, find, at } = sheet.root;
  const complain = (key: string, message: string, fix: string): void =>
    note(sheet, { id: "rule/format", message, fix }, keyPlace(sheet, key));
  if ((required === undefined) === (find === undefined)) {
    const both = required !== undefined;
    const message = both ? "A rule has `require` or `find`, not both" : "This rule judges nothing";
    complain(
      both ? "find" : "for",
      message,
      "Write `require` with what must be true, or `find` with what offends.",
    );
    return undefined;
  }
  if (find !== undefined && at !== undefined) {
    complain(
      "at",
      "`find` names the place itself",
      "Let `find` return `{ 'node': ..., 'key': ... }` and leave out `at`.",
    );
  }
  const judge = find === undefined ? "require" : "find";
  const read = expression(around, [judge], judge === "require" ? "truth" : "nodes");
  if (read === undefined) return undefined;
  const { expression: judging, type } = read;
  return { kind: judge, expression: judging, found: judge === "find" ? type : null };
}

type Path = readonly (string | number)[];

function expression(around: Around, path: Path, kind: Wanted["kind"]): Typed | undefined {
  const placed = textAt(around.sheet, path);
  return placed && readExpression(around.sheet, placed, { scope: around.scope, kind });
}

function template(around: Around, path: Path): Template | undefined {
  const placed = textAt(around.sheet, path);
  return placed && readTemplate(around.sheet, placed, around.scope);
}

function readPaths(around: Around, key: "at" | "identity"): readonly string[] {
  return textsAt(around.sheet, key).map((placed) => {
    checkPlaced(around, placed);
    return placed.text;
  });
}

function checkPlaced({ sheet, selector, shapes }: Around, placed: Placed): void {
  const path = parsePath(placed.text, selector);
  const mistake = "message" in path ? path : checkPath(path, selector, shapes);
  if (mistake === undefined) return;
  const { offset, length, message, fix } = mistake;
  const range = scalarRange(placed.range, placed.text, [offset, offset + length]);
  note(sheet, { id: "rule/path", message, fix }, { range, path: placed.path });
}

function readRelated(around: Around): readonly RuleRelated[] {
  return items(around, "related").flatMap((item, index): readonly RuleRelated[] => {
    const node = expression(around, ["related", index, "node"], "nodes");
    const scope = node ? { ...around.scope, context: node.type } : around.scope;
    const says = template({ ...around, scope }, ["related", index, "says"]);
    const { key } = item;
    return node && says
      ? [{ node: node.expression, says, key: typeof key === "string" ? key : null }]
      : [];
  });
}

function readFixes(around: Around): readonly RuleFix[] {
  return items(around, "fixes").flatMap((item, index): readonly RuleFix[] => {
    const edits = (["remove", "set", "add"] as const).filter((name) => item[name] !== undefined);
    const [edit] = edits;
    const needsValue = edit !== "remove";
    if (edit === undefined || edits.length > 1 || needsValue !== (item.to !== undefined)) {
      const message = "A fix has one of `remove`, `set` and `add`, the last two with `to`";
      const place = { ...keyPlace(around.sheet, "fixes"), path: ["fixes", index] };
      note(around.sheet, { id: "rule/format", message, fix: "Write one edit a fix." }, place);
      return [];
    }
    const placed = textAt(around.sheet, ["fixes", index, edit]);
    if (placed) checkPlaced(around, placed);
    const title = template(around, ["fixes", index, "title"]);
    const to = expression(around, ["fixes", index, "to"], "value")?.expression ?? null;
    const kind = item.kind === "safe" ? "safe" : "suggestion";
    return title ? [{ kind, title, edit, path: word(item[edit]), to }] : [];
  });
}

function readDue(around: Around): RuleBody["due"] {
  const on = expression(around, ["due", "on"], "date");
  const says = template(around, ["due", "says"]);
  return on && says ? { on: on.expression, says } : null;
}

/** A rule over changes says what is to be done, and no other rule does. */
function readDuty(around: Around): RuleDuty | undefined {
  const { sheet, selector } = around;
  const overChanges = selector.text === OVER_CHANGES;
  if (overChanges !== (sheet.root.duty !== undefined)) {
    const message = overChanges
      ? "A rule over changes says in `duty` by when, and what shows it as done"
      : "Only a rule over changes has a `duty`";
    const fix = overChanges
      ? "Write `duty: { when: ..., shown_by: ... }`."
      : "Take `duty` out, or write `for: changes`.";
    note(sheet, { id: "rule/format", message, fix }, keyPlace(sheet, overChanges ? "for" : "duty"));
    return undefined;
  }
  const by = expression(around, ["duty", "by"], "date")?.expression ?? null;
  const when = template(around, ["duty", "when"]);
  const shownBy = template(around, ["duty", "shown_by"]);
  return when && shownBy ? { by, when, shownBy } : undefined;
}

function items({ sheet }: Around, key: string): readonly YamlMap[] {
  const value = sheet.root[key];
  return isList(value) ? value.filter(isMap) : [];
}
