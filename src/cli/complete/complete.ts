/** What shells ask when somebody presses the key: `privacyfile __complete word... =current`. */
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { type Candidate, candidates, type Known } from "./candidates.ts";

/** The rules of the library and of the nearest business, and the kinds of mistake. */
async function rules(io: Io): Promise<readonly Candidate[]> {
  const { builtInRules } = await import("../../index.ts");
  const { ownRulesHere } = await import("../own-rules.ts");
  const own = await ownRulesHere(io);
  return [...builtInRules(), ...own.rules]
    .map(({ id, title }) => ({ word: id, says: title }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

async function addresses(io: Io): Promise<readonly Candidate[]> {
  const { addressesInFolder, findRoots } = await import("../../index.ts");
  const [root, ...others] = findRoots(io.cwd);
  if (root === undefined || others.length > 0) return [];
  return addressesInFolder(root).map((word) => ({ word, says: "" }));
}

/** What a terminal could take for more than words stays out of it. */
function isPlain({ word }: Candidate): boolean {
  return /^[\x21-\x7e]+$/.test(word);
}

/**
 * Writes what fits, one word a line, with what it means after a tab. The last argument is the word that
 * is being typed, after an equals sign: shells drop empty arguments.
 */
export async function runComplete(
  args: readonly string[],
  program: Command,
  io: Io,
): Promise<number> {
  const known: Known = { rules: () => rules(io), addresses: () => addresses(io) };
  const line = { words: args.slice(0, -1), current: (args.at(-1) ?? "=").slice(1) };
  const found = (await candidates(program, line, known)).filter(isPlain);
  io.stdout.write(
    found.map(({ word, says }) => `${word}\t${says.replaceAll(/\s+/g, " ")}\n`).join(""),
  );
  return EXIT.ok;
}
