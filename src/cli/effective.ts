/** `privacyfile rules --explain`: what holds for one rule, and which line or preset made it so. */
import type { Level } from "../index.ts";
import { lookOf } from "./colour.ts";
import { EXIT, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import type { ListFormat } from "./options.ts";
import { ownRulesHere } from "./own-rules.ts";
import { fromHere } from "./roots.ts";

export interface EffectiveFlags {
  readonly format: ListFormat;
  readonly color: boolean;
  readonly level?: Level;
}

/**
 * Prints the settings of a rule in the businesses of this folder; without one, as the rule comes.
 *
 * @throws UsageError when there is no such rule
 */
export async function runEffective(id: string, flags: EffectiveFlags, io: Io): Promise<number> {
  const { effectiveForTerminal, effectiveInFolder, findRoots, nearestRules } = await import(
    "../index.ts"
  );
  const roots = findRoots(io.cwd);
  const folders = roots.length === 0 ? [null] : roots;
  const level = flags.level === undefined ? {} : { level: flags.level };
  const told = folders.flatMap((folder) => {
    const rule = effectiveInFolder(folder, id, { today: io.today(), ...level });
    return rule === undefined ? [] : [{ folder, rule }];
  });
  if (told.length === 0) {
    const near = nearestRules(id, await ownRulesHere(io));
    const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
    throw new UsageError(`There is no rule "${id}".${hint} All of them: privacyfile rules`);
  }
  if (flags.format === "json") {
    const shown = told.map(({ folder, rule }) => ({
      root: folder === null ? null : fromHere(folder, io),
      ...rule,
    }));
    io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return EXIT.ok;
  }
  const look = lookOf(io.stdout, io.env, !flags.color);
  const parts = told.map(({ folder, rule }) => {
    const name = told.length > 1 && folder !== null ? `${fromHere(folder, io)}\n` : "";
    return `${name}${effectiveForTerminal(rule, look)}`;
  });
  io.stdout.write(parts.join("\n"));
  return EXIT.ok;
}
