/** What messages are given and what they become. */
import type { Words } from "../finding/document.ts";
import type { MessageArguments } from "./keys.gen.ts";

/** For messages without arguments. */
export type None = Readonly<Record<never, never>>;

/** What may stand in the place of an argument: plain words of ours, or words of another kind. */
export type Value = string | number | Words | readonly Words[];

/** The name of a message, such as `notice.title`. */
export type MessageKey = keyof MessageArguments;

/** The arguments of a message; none at all for one that takes none. */
export type Arguments<Key extends MessageKey> = MessageArguments[Key] extends None
  ? None extends MessageArguments[Key]
    ? readonly []
    : readonly [MessageArguments[Key]]
  : readonly [MessageArguments[Key]];

/** Names of messages that begin with a prefix: `KeysUnder<"notice.basis">`. */
export type KeysUnder<Prefix extends string> = Extract<MessageKey, `${Prefix}.${string}`>;
