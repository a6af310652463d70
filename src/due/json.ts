/** What falls due, for programs, as `schemas/due.schema.json` describes it. */
import { positionAt } from "../source/position.ts";
import type { Range } from "../source/types.ts";
import { VERSION } from "../version.gen.ts";
import type { DueRoot } from "./types.ts";

/** Grows when a key is renamed, removed or changes its meaning. */
const SCHEMA_VERSION = 1;

function placeOf({ file, start }: Range): object {
  const { line, column } = positionAt(file, start);
  return { file: file.path, line, column };
}

function itemsOf({ path: root, due }: DueRoot): readonly object[] {
  return due.items.map(({ range, date, days, what, fix, owner, address, law, rule }) => ({
    root,
    date,
    days,
    what,
    fix,
    owner,
    address,
    ...placeOf(range),
    law,
    rule,
  }));
}

function untoldOf({ path: root, due }: DueRoot): readonly object[] {
  return due.untold.map(({ what, address, range, rule, facts }) => ({
    root,
    what,
    address,
    ...placeOf(range),
    rule,
    facts,
  }));
}

/** The dates of all businesses as one JSON document. */
export function dueAsJson(roots: readonly DueRoot[]): string {
  const document = {
    schema_version: SCHEMA_VERSION,
    tool: { name: "privacyfile", version: VERSION },
    as_of: roots[0]?.due.as_of ?? null,
    until: roots[0]?.due.until ?? null,
    roots: roots.map(({ path, business }) => ({ path, business })),
    items: roots.flatMap(itemsOf),
    untold: roots.flatMap(untoldOf),
    errors: roots.flatMap(({ path: root, due }) =>
      due.errors.map(({ rule, message, address }) => ({ root, rule, message, address })),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
