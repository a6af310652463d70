/** Questions in a terminal. */
import type { Readable, Writable } from "node:stream";
import { confirm, select, text } from "@clack/prompts";
import { UsageError } from "../exit.ts";
import type { Asker } from "./questions.ts";

/** Who stops in the middle gets nothing written. */
function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (typeof value === "symbol") throw new UsageError("Stopped. Nothing was written.");
  // The check above leaves everything but symbols; the compiler cannot tell this of a parameter.
  return value as Exclude<Value, symbol>;
}

/** Asks on these streams. */
export function clackAsker(streams: {
  readonly input: Readable;
  readonly output: Writable;
}): Asker {
  return {
    text: async ({ message, hint, wrong }) => {
      const value = await text({
        ...streams,
        message,
        placeholder: hint,
        validate: (typed) =>
          typed === undefined || typed.trim() === "" ? undefined : wrong(typed),
      });
      // An empty line gives nothing at all.
      const typed: string | undefined = answered(value);
      return typed === undefined || typed.trim() === "" ? undefined : typed;
    },
    yes: async (message) => answered(await confirm({ ...streams, message, initialValue: false })),
    trade: async (message, choices) =>
      answered(await select({ ...streams, message, options: choices.map((one) => ({ ...one })) })),
  };
}
