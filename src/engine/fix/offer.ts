/** The fixes of a failure: those that its rule offers, and TODO in place of facts that it asks for. */

import { ExpressionError } from "../../expression/error.ts";
import { isUnknown } from "../../expression/evaluate.ts";
import type { FileEdit, Fix } from "../../finding/fix.ts";
import { SHAPES } from "../../model/shapes.ts";
import { parsedOf } from "../../source/edit/locate.ts";
import { mergeEdits } from "../../source/edit/merge.ts";
import type { Edit } from "../../source/edit/types.ts";
import { valueLines } from "../../source/edit/write.ts";
import { pointerPath } from "../../source/pointer.ts";
import type { Origin, Parsed, SourceFile, Yaml } from "../../source/types.ts";
import { list } from "../../text/words.ts";
import { missingFacts } from "../duty.ts";
import { linkOrigin } from "../place/blame.ts";
import { reach } from "../place/path.ts";
import type { FixWriter } from "../prepare.ts";
import type { Failure } from "../telling.ts";
import { type Aim, addition, removal, removalAt, setting } from "./target.ts";
import { plainValue } from "./value.ts";

/** Fixes in the order in which they should be tried; what cannot be written is not offered. */
export function offerFixes(failure: Failure): readonly Fix[] {
  const written = failure.run.telling().fixes.flatMap((fix) => {
    const changes = changesOf(failure, fix);
    return changes.length === 0 ? [] : [fixOf(fix.kind, titleOf(failure, fix), changes)];
  });
  return [...written, ...skeleton(failure)];
}

function fixOf(kind: Fix["kind"], title: string, changes: readonly FileEdit[]): Fix {
  const files = [...new Set(changes.map(({ file }) => file))];
  const merged = files.flatMap((file) => {
    const edits = changes.filter((one) => one.file === file).map(({ edit }) => edit);
    const parsed = parsedOf(file);
    return mergeEdits(parsed, edits).map((edit) => ({ file, edit: asSection(parsed, edit) }));
  });
  return { kind, title, changes: merged };
}

/** A new section gets a line that says what it is about, and its facts stand below each other. */
function asSection(parsed: Parsed, edit: Edit): Edit {
  const [section = "", ...below] = pointerPath(edit.at) ?? [];
  const fresh = below.length === 0 && parsed.root !== undefined && !(section in parsed.root);
  if (!fresh || edit.op !== "set" || typeof edit.to !== "object" || edit.to === null) return edit;
  const title = SHAPES.model?.fields[section]?.title;
  const text = valueLines(edit.to, 2).join("\n");
  return { op: "insert", at: edit.at, text, above: title === undefined ? [] : [title] };
}

function titleOf({ subject, offender, bindings }: Failure, { title }: FixWriter): string {
  return title(offender.node ?? subject.node, bindings);
}

function changesOf(failure: Failure, fix: FixWriter): readonly FileEdit[] {
  const link = linkOf(failure, fix);
  if (link !== undefined) return fix.edit === "remove" ? some(removalAt(link)) : [];
  const aim = aimOf(failure, fix);
  if (fix.edit === "remove") return some(removal(aim));
  const to = written(failure, fix);
  if (to === undefined) return [];
  if (fix.edit === "add") return [to].flat().flatMap((item) => some(addition(aim, item)));
  return settings(aim, to);
}

/** A map is set key by key: what else stands in the entry stays. */
function settings(aim: Aim, to: Yaml): readonly FileEdit[] {
  if (typeof to !== "object" || to === null || Array.isArray(to)) return some(setting(aim, to));
  return Object.entries(to).flatMap(([key, value]: [string, Yaml]) =>
    settings({ ...aim, keys: [...aim.keys, key] }, value),
  );
}

function some(edit: FileEdit | undefined): readonly FileEdit[] {
  return edit === undefined ? [] : [edit];
}

/** A link is the word that names its target: the word can be taken out, the target is not touched. */
function linkOf({ subject, offender }: Failure, { path }: FixWriter): Origin | undefined {
  const { holder, link, node } = subject;
  if (offender.node !== null || holder === null || path.keys.length > 0) return undefined;
  return linkOrigin(holder, link, node);
}

/** What `find` found is edited itself, all else by the path from the subject. */
function aimOf({ subject, offender, home }: Failure, { path }: FixWriter): Aim {
  const file = fileOf(home);
  if (offender.node !== null) {
    const keys = path.text === "." ? [] : path.keys;
    return {
      node: offender.node,
      keys: keys.length === 0 && offender.key ? [offender.key] : keys,
      home: file,
    };
  }
  const { node, rest } = reach(path, subject);
  return { node, keys: rest, home: file };
}

function fileOf(home: Failure["home"]): SourceFile {
  return home.file;
}

function written({ subject, offender, bindings }: Failure, { to }: FixWriter): Yaml | undefined {
  try {
    const value = to?.(offender.node ?? subject.node, bindings).value;
    return isUnknown(value) ? undefined : plainValue(value);
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/**
 * TODO for each fact that the rule asks for and nobody stated: visible, and no longer forgotten. Never
 * safe: it turns a failure into an open question, which somebody must want.
 */
function skeleton(failure: Failure): readonly Fix[] {
  const { run, subject, offender, home } = failure;
  if (offender.node !== null) return [];
  const facts = run.asked().flatMap((path) => missingFacts(path, subject));
  const keys = [...new Set(facts.map(({ key }) => key))];
  const changes = facts.flatMap(({ node, key }) =>
    some(setting({ node, keys: [key], home: fileOf(home) }, "TODO")),
  );
  if (changes.length === 0) return [];
  const names = list(keys.map((key) => `\`${key}\``));
  return [fixOf("suggestion", `Mark ${names} as TODO, to be filled in`, changes)];
}
