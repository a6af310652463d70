/** Writes a waiver into a text: as an entry of the section, or as a comment at the finding. */
import type { Finding } from "../finding/types.ts";
import { edit } from "../source/edit/edit.ts";
import type { Edit } from "../source/edit/types.ts";
import { parse } from "../source/parse.ts";
import { originAt } from "../source/pointer.ts";
import { positionAt } from "../source/position.ts";
import type { SourceText, Yaml } from "../source/types.ts";
import { asId } from "../text/id.ts";
import type { Wish } from "./types.ts";

/** A text that may be the right one: it is checked before it is offered. */
export interface Candidate {
  readonly source: SourceText;
  readonly text: string;
}

/** An entry in the file that has the section already, else in the main file. */
export function asEntry(
  sources: readonly SourceText[],
  wish: Wish,
  today: string,
): readonly Candidate[] {
  const having = sources.find((one) => parse(one).root?.waivers !== undefined);
  const source = having ?? sources.find(({ path }) => path === "privacyfile.yaml") ?? sources[0];
  if (source === undefined) return [];
  const taken = new Set(sources.flatMap((one) => idsOf(parse(one).root?.waivers)));
  const at = `/waivers/${freeId(wish, taken)}`;
  const to: { [key: string]: Yaml } = {
    rule: wish.rule,
    on: wish.address,
    reason: wish.reason,
    owner: wish.owner,
    starts: today,
    expires: wish.until,
  };
  if (wish.approver !== null) to.approved_by = wish.approver;
  if (wish.ticket !== null) to.ticket = wish.ticket;
  return tried(source, [{ op: "set", at, to }]);
}

function idsOf(waivers: Yaml | undefined): readonly string[] {
  return typeof waivers === "object" && waivers !== null ? Object.keys(waivers) : [];
}

/** `lawful_basis_missing_orders`; with a number where that is taken. */
function freeId({ rule, address }: Wish, taken: ReadonlySet<string>): string {
  const about = /[^:/]*$/.exec(address)?.[0] ?? "";
  const id = asId(`${rule.slice(rule.indexOf("/") + 1)} ${about}`);
  for (let count = 1; ; count += 1) {
    const next = count === 1 ? id : `${id.slice(0, 36)}_${count}`;
    if (!taken.has(next)) return next;
  }
}

/** Comments over the entry that is blamed, then behind it; with the address where the line holds more. */
export function asComment(
  sources: readonly SourceText[],
  { pointer, range }: Finding,
  wish: Wish,
): readonly Candidate[] {
  const source = sources.find(({ path }) => path === range.file.path);
  if (source === undefined) return [];
  const parsed = parse(source);
  const line = positionAt(range.file, range.start).line;
  const onLine = (at: string): boolean => {
    const { origin, exact } = originAt(parsed, at);
    const { start } = origin.key ?? origin.value;
    return exact && positionAt(parsed.file, start).line === line;
  };
  // What is missing altogether is told at another section.
  const sections = Object.keys(parsed.root ?? {}).map((key) => `/${key}`);
  const at = ancestors(pointer).filter(onLine).at(-1) ?? sections.find(onLine);
  if (at === undefined) return [];
  return [false, true].flatMap((named) =>
    (["above", "line"] as const).flatMap((where) =>
      tried(source, [{ op: "comment", at, text: commentText(wish, named), where }]),
    ),
  );
}

/** `/a/b` and `/a`, the outermost last. */
function ancestors(pointer: string): readonly string[] {
  const cut = pointer.lastIndexOf("/");
  return cut < 0 ? [] : [pointer, ...ancestors(pointer.slice(0, cut))];
}

function commentText(wish: Wish, named: boolean): string {
  const words = [
    `privacyfile-ignore ${wish.rule}`,
    ...(named ? [`on=${wish.address}`] : []),
    `until=${wish.until}`,
    `by=${quoted(wish.owner)}`,
    ...(wish.approver === null ? [] : [`approved=${quoted(wish.approver)}`]),
    ...(wish.ticket === null ? [] : [`ticket=${quoted(wish.ticket)}`]),
  ];
  return `${words.join(" ")}: ${wish.reason.replaceAll(/\s+/g, " ").trim()}`;
}

function quoted(word: string): string {
  return /^[^\s"':]+$/.test(word) ? word : `"${word.replaceAll(/["\s]+/g, " ").trim()}"`;
}

function tried(source: SourceText, edits: readonly Edit[]): readonly Candidate[] {
  const made = edit(source, edits);
  return "text" in made ? [{ source, text: made.text }] : [];
}
