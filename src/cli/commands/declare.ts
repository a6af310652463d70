/** What the declarations of all commands share. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../exit.ts";
import type { Io } from "../io.ts";

/** Told how a command ended. */
export type End = (exitCode: number) => void;

/** Adds one command to the program; what the command runs is loaded only when it runs. */
export type Declare = (program: Command, io: Io, end: End) => void;

/** A wrong value is wrong usage; commander adds the option's name to our words. */
export function checked<T>(parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error;
    }
  };
}

export function choice(flags: string, says: string, values: readonly string[]): Option {
  return new Option(flags, says).choices(values);
}

interface Globals {
  readonly color: boolean;
}

/** False with `--no-color`. */
export function colorOf(program: Command): boolean {
  return program.opts<Globals>().color;
}

/** What commands that can be repeated at every change have in common. */
export interface Watching {
  readonly watch?: boolean;
}
