/** Dates, periods, countries, languages, addresses and ids that are not written as such. */

import { asId } from "../text/id.ts";
import { quoted } from "../text/quote.ts";
import { likelyCountry } from "./countries.ts";
import { dateFix } from "./date-fix.ts";
import { type Draft, draft } from "./draft.ts";
import { durationFix } from "./duration-fix.ts";
import { FORMAT_WORDS, type FormatName, formats } from "./formats.ts";
import { likelyLanguage } from "./languages.ts";
import { type Place, valueRange } from "./place.ts";
import { capital, label } from "./words.ts";
import { assigned } from "./wrong-type.ts";

/** What was probably meant: undefined when there is no telling; `say` in place of a rewritten value. */
type Fix = { readonly write: string } | { readonly say: string } | undefined;

const FIXES: Readonly<Record<FormatName, (text: string) => Fix>> = {
  date: dateFix,
  duration: durationFix,
  country: countryFix,
  language: (text) => rewrite(likelyLanguage(text)),
  url: urlFix,
  email: emailFix,
  id: (text) =>
    text === "none" ? { say: "`none` is reserved: choose another id." } : rewrite(asId(text)),
};

/** Whether the rewritten value says the same for sure: an id may be meant otherwise, a page lie elsewhere. */
const SAME: Readonly<Record<FormatName, "safe" | "suggestion">> = {
  date: "safe",
  duration: "safe",
  country: "safe",
  language: "safe",
  url: "suggestion",
  email: "safe",
  id: "suggestion",
};

/** The problem of a text that is not of the format its schema names. */
export function wrongFormat(place: Place, text: string, name: FormatName): Draft {
  const meant = formatFix(text, name);
  return draft(place, valueRange(place), {
    id: name,
    message: `${capital(label(place))} is ${text === "" ? "empty" : quoted(text)}; expected ${FORMAT_WORDS[name]}`,
    fix: fixOf(place, meant, name),
    rewrite: meant && "write" in meant ? { kind: SAME[name], value: meant.write } : undefined,
  });
}

function fixOf(place: Place, fix: Fix, name: FormatName): string {
  if (fix === undefined) return place.view.schema.errorMessage ?? `Write ${FORMAT_WORDS[name]}.`;
  return "say" in fix ? fix.say : `Write ${assigned(place, fix.write)}.`;
}

/** What to write instead of `text`; a rewritten value is always of the format. */
export function formatFix(text: string, name: FormatName): Fix {
  const fix = FIXES[name](text.trim());
  return fix !== undefined && "write" in fix && !formats[name](fix.write) ? undefined : fix;
}

function rewrite(text: string | undefined): Fix {
  return text === undefined ? undefined : { write: text };
}

function countryFix(text: string): Fix {
  if (/^(eu|eea|europe|european union)$/i.test(text)) {
    return {
      say: "Name the country: the EU is not one. Each country has a code, such as IE or DE.",
    };
  }
  return rewrite(likelyCountry(text));
}

function urlFix(text: string): Fix {
  if (/^mailto:|^[^\s/@]+@/.test(text)) {
    return { say: "This is an email address; a web address starts with https://." };
  }
  if (/\s/.test(text)) return { say: "A web address has no blanks: write %20 for each." };
  return { write: `https://${text.replace(/^(?:[a-z]+:)?\/*/i, "")}` };
}

function emailFix(text: string): Fix {
  const bare = text
    .replace(/^mailto:/i, "")
    .replace(/^.*<(.*)>$/, "$1")
    .trim();
  const joined = bare
    .replace(/\s*[[(]\s*at\s*[\])]\s*/i, "@")
    .replace(/\s*[[(]\s*dot\s*[\])]\s*/gi, ".");
  return joined === text ? undefined : { write: joined };
}
