/** Answers as people type them: understood where there is no doubt, else told what is expected. */
import { likelyCountry } from "../schema/countries.ts";
import { formats } from "../schema/formats.ts";
import { formatFix } from "../schema/wrong-format.ts";
import { quoted } from "../text/quote.ts";

/** What was understood, or why it was not. */
export type Typed<Value> = { readonly value: Value } | { readonly wrong: string };

/** `Ireland`, `ie` and `IE` are IE. */
export function typedCountry(text: string): Typed<string> {
  const code = likelyCountry(text);
  if (code !== undefined) return { value: code };
  return { wrong: `${quoted(text)} is no country. Write its name or code, such as IE.` };
}

/** An address; `mailto:` before it is dropped. */
export function typedEmail(text: string): Typed<string> {
  return understood(text, "email", "an email address such as privacy@example.com");
}

/** A web address; `https://` may be left out. */
export function typedWebsite(text: string): Typed<string> {
  return understood(text, "url", "a web address such as https://example.com");
}

/** Words for people, on one line, without characters that nobody can see. */
export function typedWords(text: string): Typed<string> {
  const words = text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return words === "" ? { wrong: "Write at least one word." } : { value: words };
}

/** Names with commas between them, each once. */
export function typedNames(text: string): readonly string[] {
  const names = text.split(",").flatMap((name) => {
    const typed = typedWords(name);
    return "value" in typed ? [typed.value] : [];
  });
  return [...new Set(names)];
}

function understood(text: string, format: "email" | "url", expected: string): Typed<string> {
  const word = text.trim();
  if (formats[format](word)) return { value: word };
  const fix = formatFix(word, format);
  if (fix !== undefined && "write" in fix) return { value: fix.write };
  return { wrong: `${quoted(text)} is not ${expected}.` };
}
