/** What people can do about a purpose: stop it, object to it, have data deleted. */
import type { Sentence, Words } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { anchor, closed, say } from "../build/sentence.ts";
import { nodesOf, wordOf } from "../read/plain.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { articles } from "./laws.ts";

/** Kinds that people can stop without a reason (GDPR Art. 21(2)). */
const MARKETING: ReadonlySet<unknown> = new Set(["direct_marketing"]);
/** Grounds to which people can object (GDPR Art. 21(1)). */
const OBJECTABLE: ReadonlySet<string> = new Set([
  "legitimate_interests",
  "recognised_legitimate_interest",
  "public_task",
]);

/** The ground of a purpose, noted. */
export function groundOf(read: Reader, purpose: Node): string | undefined {
  const ground = read.node(purpose, "lawful_basis");
  return ground === undefined ? undefined : read.word(ground, "basis");
}

/** Whether people can object to it for reasons of their own. */
export function canObject(read: Reader, purpose: Node): boolean {
  return OBJECTABLE.has(groundOf(read, purpose) ?? "");
}

/** Whether it is marketing that people can stop without a reason. */
export function isMarketing(read: Reader, purpose: Node): boolean {
  const kind = wordOf(purpose, "kind");
  if (kind !== undefined) read.rest(purpose, "kind");
  return MARKETING.has(kind);
}

/** How people take back a yes, one sentence a consent. */
export function howToStop(
  context: Context,
  purpose: Node,
  prefix: string,
): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const consents = nodesOf(purpose, "consents");
  const law = articles(context, "Art. 7(3)", "Art. 13(2)(c)");
  if (consents.length === 0) return [missingConsent(context, purpose, prefix)];
  return consents.map((consent) =>
    say(context, `${prefix}.${anchor(consent, "withdrawal")}`, {
      make: (read) => {
        if (groundOf(read, purpose) !== "consent") return [];
        read.rest(consent, "purposes");
        const withdrawal = read.node(consent, "withdrawal");
        if (withdrawal === undefined) return undefined;
        return closed(messages.words("choice.stop", { how: wayOut(read, withdrawal) }));
      },
      shows: ["withdrawal"],
      law,
      missing: messages.format("choice.how_to_stop"),
    }),
  );
}

function missingConsent(context: Context, purpose: Node, prefix: string): Sentence | undefined {
  return say(context, `${prefix}.${anchor(purpose, "consents")}`, {
    make: (read) => {
      if (groundOf(read, purpose) !== "consent") return [];
      // Nothing says how the yes is asked for: a consent that names this purpose is missing.
      read.missing(purpose, "consents");
      return undefined;
    },
    shows: ["withdrawal"],
    law: articles(context, "Art. 13(2)(c)"),
    missing: context.messages.format("choice.how_to_stop"),
  });
}

/** `a link, at the end of each email`. */
export function wayOut(read: Reader, withdrawal: Node): readonly Words[] {
  const { messages } = read.context;
  const methods = read.words(withdrawal, "method") ?? [];
  const where = Object.hasOwn(withdrawal, "where") ? read.text(withdrawal, "where") : undefined;
  const url = wordOf(withdrawal, "url");
  const list = methods.map((method) => [
    { text: messages.format("choice.way", { method }), kind: "ours" as const },
  ]);
  const how = messages.runs(list);
  if (url !== undefined) read.rest(withdrawal, "url");
  const place: readonly Words[] = [
    ...(where === undefined ? [] : [where]),
    ...(url === undefined ? [] : [{ text: url, kind: "own" as const, href: url }]),
  ];
  if (how.length === 0) return messages.runs(place.map((one) => [one]));
  if (place.length === 0) return how;
  return messages.words("choice.way_at", { how, where: messages.runs(place.map((one) => [one])) });
}
