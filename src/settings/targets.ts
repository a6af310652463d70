/** Which rules an entry of the settings is for, by id, former id or group. */
import type { RuleHead } from "../engine/types.ts";
import type { Problem } from "../source/types.ts";
import { nearestAll } from "../text/nearest.ts";
import { ticked } from "../text/quote.ts";
import { list } from "../text/words.ts";
import type { Written } from "./written.ts";

/** Mistakes of writing have ids as rules have them. */
const MISTAKES = /^(?:syntax|file|schema|model|rule|checks|waiver|vendor|baseline)\//;

/** `california/*` names every rule of that principle. */
export function isGroup(id: string): boolean {
  return id.endsWith("/*");
}

/** The rules meant, and what is wrong with how they are named. */
export interface Targets<R extends RuleHead> {
  readonly rules: readonly R[];
  readonly problem: Problem | null;
}

/** Finds the rules that an entry is for. */
export function targetsOf<R extends RuleHead>(entry: Written, rules: readonly R[]): Targets<R> {
  const { name } = entry;
  if (isGroup(name)) {
    const group = rules.filter(({ id }) => id.startsWith(name.slice(0, -1)));
    return { rules: group, problem: group.length > 0 ? null : unknownGroup(entry, rules) };
  }
  const own = rules.find(({ id }) => id === name);
  if (own !== undefined) return { rules: [own], problem: null };
  const renamed = rules.find(({ aliases }) => aliases.includes(name));
  if (renamed !== undefined) return { rules: [renamed], problem: renamedRule(entry, renamed.id) };
  return { rules: [], problem: unknownRule(entry, rules) };
}

/** The problem of a word that names no rule, wherever it stands. */
function unknownRule(entry: Written, rules: readonly RuleHead[]): Problem {
  const { name } = entry;
  if (MISTAKES.test(name)) {
    const message = `${ticked(name, 80)} is a mistake of writing, which is mended and not set`;
    return problem(entry, { slug: "unknown-rule", message, fix: "Take it out." });
  }
  const message = `There is no rule ${ticked(name, 80)}`;
  return problem(entry, { slug: "unknown-rule", message, fix: ruleMeant(name, rules) });
}

/** "Did you mean ..." for a word that was to be the id of a rule. */
export function ruleMeant(name: string, rules: readonly RuleHead[]): string {
  const ids = rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  const slug = name.slice(name.lastIndexOf("/") + 1);
  const sameSlug = ids.filter((id) => id.endsWith(`/${slug}`));
  const near = sameSlug.length > 0 ? sameSlug : nearestAll(name, ids);
  if (near.length === 0) return "privacyfile rules lists all of them.";
  const words = near.slice(0, 3).map((id) => ticked(id, 80));
  return `Did you mean ${list(words, "or")}?`;
}

function unknownGroup(entry: Written, rules: readonly RuleHead[]): Problem {
  const groups = [...new Set(rules.map(({ id }) => `${id.slice(0, id.indexOf("/"))}/*`))];
  const near = nearestAll(entry.name, groups).map((one) => ticked(one));
  const message = `There are no rules ${ticked(entry.name)}`;
  const fix =
    near.length > 0 ? `Did you mean ${list(near, "or")}?` : `There is ${list(groups.sort())}.`;
  return problem(entry, { slug: "unknown-rule", message, fix });
}

function renamedRule(entry: Written, id: string): Problem {
  return problem(entry, {
    slug: "renamed-rule",
    message: `${ticked(entry.name, 80)} is now called ${ticked(id, 80)}`,
    fix: `Write ${ticked(id, 80)}.`,
  });
}

interface Words {
  readonly slug: string;
  readonly message: string;
  readonly fix: string;
  /** Blame the value rather than the key. */
  readonly atValue?: boolean;
}

/** A problem of the configuration. */
export function problem(written: Written, { slug, message, fix, atValue }: Words): Problem {
  const { key, at, pointer } = written;
  const range = atValue === true ? at : key;
  return { id: `checks/${slug}`, message, fix, range, pointer, address: "checks" };
}
