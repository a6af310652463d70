/** The messages of one language: sentences with their arguments, and dates, periods, lists, places. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Words } from "../finding/document.ts";
import { own } from "../law/find.ts";
import { type Speech, speechOf } from "./speech.ts";
import { TEXTS } from "./texts.gen.ts";
import type { Arguments, MessageKey, Value } from "./types.ts";

/** All that is said in one language. */
export interface Messages extends Speech {
  /** The language whose messages are used, such as `en` for `en-IE`. */
  readonly language: string;
  /** A message as plain text. */
  format<Key extends MessageKey>(key: Key, ...values: Arguments<Key>): string;
  /** A message as words: ours, with the words of others where arguments stood. */
  words<Key extends MessageKey>(key: Key, ...values: Arguments<Key>): readonly Words[];
}

type Texts = Readonly<Record<string, string>>;

let texts: Readonly<Record<string, Texts>> | undefined;

function all(): Readonly<Record<string, Texts>> {
  // The generator wrote this text from checked files.
  texts ??= JSON.parse(TEXTS) as Readonly<Record<string, Texts>>;
  return texts;
}

/** The languages that there are messages in. */
export function languages(): readonly string[] {
  return Object.keys(all());
}

/** The language of ours that serves a tag (`de` for `de-AT`); undefined when none does. */
export function languageOf(tag: string): string | undefined {
  const base = tag.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(all(), base) ? base : undefined;
}

/** Whether there is a message of this name, for names that are put together from values. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(all().en ?? {}, key);
}

const kept = new Map<string, Messages>();

/** The messages for a language tag; English where there are none in it. */
export function messagesOf(tag: string): Messages {
  const known = kept.get(tag);
  if (known !== undefined) return known;
  const language = languageOf(tag) ?? "en";
  const made = make(language, language === tag || languageOf(tag) === undefined ? language : tag);
  kept.set(tag, made);
  return made;
}

function make(language: string, locale: string): Messages {
  const mine = own(all(), language) ?? {};
  const compiled = new Map<string, IntlMessageFormat>();
  const speech = speechOf(language, locale);
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const text = own(mine, key);
    if (text === undefined) throw new Error(`there is no message ${key} in ${language}`);
    const made = new IntlMessageFormat(text, speech.locale, undefined, { ignoreTag: true });
    compiled.set(key, made);
    return made;
  };
  const words: Messages["words"] = (key, ...[values]) =>
    partsOf(messageOf(key), (values ?? {}) as Readonly<Record<string, Value>>); // typed by its key
  const format: Messages["format"] = (key, ...values) =>
    words(key, ...values)
      .map(({ text }) => text)
      .join("");
  return { ...speech, language, format, words };
}

/** Runs of words; plain arguments become part of ours. */
function partsOf(
  message: IntlMessageFormat,
  values: Readonly<Record<string, Value>>,
): readonly Words[] {
  const parts = message.formatToParts<readonly Words[]>(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, given(value)])),
  );
  return parts.flatMap(({ value }): readonly Words[] =>
    Array.isArray(value) ? value : [{ text: String(value), kind: "ours" }],
  );
}

function given(value: Value): string | number | Words[] {
  if (typeof value === "string" || typeof value === "number") return value;
  return "text" in value ? [value] : [...value];
}
