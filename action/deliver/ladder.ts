/** Ways to tell the result: each may fail alone, and none of them decides about the check. */
import { type Trouble, troubleOf } from "../github/trouble.ts";
import { announce } from "../print.ts";

export type Channel =
  | "summary"
  | "annotations"
  | "checks"
  | "comment"
  | "suggestions"
  | "sarif"
  | "issue";

export interface Delivery {
  /** Channels that worked, in the order in which they were tried. */
  readonly delivered: readonly Channel[];
  /** Addresses of what was written. */
  readonly urls: { readonly [channel in Channel]?: string };
}

export interface Step {
  readonly channel: Channel;
  /** What is tried, for the notice: "write the comment". */
  readonly doing: string;
  /** True when GitHub is asked. */
  readonly online: boolean;
  /** Resolves to an address, `true` for done, `false` for nothing to do. Throws when it did not work. */
  readonly run: () => Promise<string | boolean> | string | boolean;
}

/** Tries every step; what fails becomes one notice, with what to do about it. */
export async function deliver(steps: readonly Step[]): Promise<Delivery> {
  const delivered: Channel[] = [];
  const urls: { [channel in Channel]?: string } = {};
  let silent: Trouble | undefined;
  for (const { channel, doing, online, run } of steps) {
    if (online && silent !== undefined) continue;
    try {
      const done = await run();
      if (done === false) continue;
      delivered.push(channel);
      if (typeof done === "string") urls[channel] = done;
    } catch (error) {
      const trouble = troubleOf(error, doing);
      announce("notice", "Privacyfile", `${trouble.text}\nThe check itself is not concerned.`);
      if (trouble.final) silent = trouble;
    }
  }
  return { delivered, urls };
}
