/** What may be typed next: worked out from the commands themselves, so that nothing is forgotten. */
import type { Argument, Command, Option } from "commander";

/** One word that fits, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly says: string;
}

/** Words that only the rules and the nearest business know. */
export interface Known {
  readonly rules: () => Promise<readonly Candidate[]>;
  readonly addresses: () => Promise<readonly Candidate[]>;
}

/** A line as far as it was typed: whole words, and the beginning of the next. */
export interface Line {
  readonly words: readonly string[];
  readonly current: string;
}

interface Place {
  readonly command: Command;
  /** Words of the command that are no options and no values of options. */
  readonly values: number;
  /** The option whose value comes next. */
  readonly option: Option | undefined;
}

function optionOf(command: Command, word: string): Option | undefined {
  return command.options.find(({ short, long }) => word === short || word === long);
}

/** Follows the words down to the command that the next word belongs to. */
function placeOf(program: Command, words: readonly string[]): Place {
  let place: Place = { command: program, values: 0, option: undefined };
  for (const word of words) {
    const { command, values, option } = place;
    if (option !== undefined) place = { ...place, option: undefined };
    else if (word.startsWith("-") && word !== "-") {
      const found = optionOf(command, word) ?? optionOf(program, word);
      const takes = found !== undefined && (found.required || found.optional);
      place = { ...place, option: takes ? found : undefined };
    } else {
      const below = values === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      place = below
        ? { command: below, values: 0, option: undefined }
        : { ...place, values: values + 1 };
    }
  }
  return place;
}

function plain(words: readonly string[]): readonly Candidate[] {
  return words.map((word) => ({ word, says: "" }));
}

/** Nothing where files and folders fit: shells know those themselves. */
async function valuesOf(
  part: Option | Argument | undefined,
  name: string,
  known: Known,
): Promise<readonly Candidate[]> {
  const choices = part?.argChoices;
  if (choices !== undefined) return plain(choices);
  if (/^(?:rule|filter)$/.test(name)) return known.rules();
  if (/^(?:at|address)$/.test(name)) return known.addresses();
  return [];
}

function options(command: Command, program: Command): readonly Candidate[] {
  const all = command === program ? program.options : [...command.options, ...program.options];
  return all
    .filter(({ hidden }) => !hidden)
    .map(({ long, short, description }) => ({ word: long ?? short ?? "", says: description }))
    .concat({ word: "--help", says: "show help" });
}

function commandsBelow(command: Command): readonly Candidate[] {
  return command.commands.map((one) => ({ word: one.name(), says: one.description() }));
}

/** commander answers to it without having it among its commands. */
const HELP: Candidate = { word: "help", says: "show help for a command" };

/** What fits after the words of a line and begins like its current word. */
export async function candidates(
  program: Command,
  { words, current }: Line,
  known: Known,
): Promise<readonly Candidate[]> {
  const { command, values, option } = placeOf(program, words);
  const found =
    option !== undefined
      ? await valuesOf(option, option.attributeName(), known)
      : current.startsWith("-")
        ? options(command, program)
        : [
            ...(values === 0 ? commandsBelow(command) : []),
            ...(values === 0 && command === program ? [HELP] : []),
            ...(words.length === 1 && words[0] === HELP.word ? commandsBelow(program) : []),
            ...(await argumentValues(command, values, known)),
          ];
  return found.filter(({ word }) => word.startsWith(current));
}

async function argumentValues(
  command: Command,
  values: number,
  known: Known,
): Promise<readonly Candidate[]> {
  const args = command.registeredArguments;
  const argument = args[values] ?? (args.at(-1)?.variadic ? args.at(-1) : undefined);
  return argument === undefined ? [] : valuesOf(argument, argument.name(), known);
}
