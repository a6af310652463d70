/** At a glance: who we are, what we use data for, who gets it, how long it stays. */
import type { Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { closed, say } from "../../build/sentence.ts";
import { placesOf } from "../../facts/data.ts";
import { atMostOf, isLonger, lasting, periodOf } from "../../facts/keeping.ts";
import { articles } from "../../facts/laws.ts";
import { nameOf, namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { recipientsOf, rolesOf } from "../../facts/recipients.ts";
import { nodesOf, sectionOf, wordOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** More names than these are no glance. */
const MOST_NAMES = 8;

export function whoLine(context: Context): readonly (Sentence | undefined)[] {
  const { messages, root } = context;
  const business = sectionOf(root, "business");
  return [
    say(context, "glance.about", {
      make: (read) => {
        const about = Object.hasOwn(business, "about") ? read.text(business, "about") : undefined;
        return about === undefined ? [] : closed([about]);
      },
    }),
    say(context, "glance.run", {
      make: (read) => {
        const [name, legal] = [read.text(business, "name"), read.text(business, "legal_name")];
        const country = read.word(business, "country");
        if (name === undefined || legal === undefined || country === undefined) return [];
        return messages.words("glance.run", { name, legal, country: messages.countryIn(country) });
      },
      law: articles(context, "Art. 13(1)(a)"),
    }),
  ];
}

export function usesLine(context: Context, { purposes }: Readership): Sentence | undefined {
  const { messages } = context;
  return say(context, "glance.uses", {
    make: (read) => {
      for (const purpose of purposes) read.rest(purpose, "");
      return purposes.length > MOST_NAMES
        ? messages.words("glance.uses_many", { count: purposes.length })
        : messages.words("glance.uses", { purposes: namesOf(read, purposes) });
    },
    shows: ["plain_language"],
    law: articles(context, "Art. 12(1)"),
  });
}

export function peopleLine(context: Context, { purposes }: Readership): Sentence | undefined {
  const { messages } = context;
  return say(context, "glance.recipients", {
    make: (read) => {
      const found = purposes.map((purpose) => recipientsOf(read, purpose));
      const vendors = [...new Set(found.flatMap((one) => one.vendors))];
      if (vendors.length === 0) {
        return found.every(({ complete }) => complete)
          ? messages.words("glance.nobody")
          : undefined;
      }
      for (const vendor of vendors) read.rest(vendor, "role");
      const authorities = vendors.filter((one) => rolesOf(one).includes("public_authority")).length;
      const companies = vendors.length - authorities;
      const kind = companies === 0 ? "authorities" : authorities === 0 ? "companies" : "both";
      return messages.words("glance.recipients", { kind, companies, authorities });
    },
  });
}

interface Longest {
  readonly purpose: Node;
  readonly use: Node;
  readonly period: string;
}

/**
 * The longest of all periods with what follows it, and from when it counts; nothing where a single
 * one is not known.
 */
export function keptLongest(context: Context, { purposes }: Readership): Sentence | undefined {
  const { messages } = context;
  return say(context, "glance.longest", {
    make: (read) => {
      const found = purposes.flatMap((purpose) => periodsOf(read, purpose));
      const forGood = purposes.filter((purpose) => keepsForGood(read, purpose));
      if (forGood.length > 0)
        return messages.words("glance.for_good", { purposes: namesOf(read, forGood) });
      if (found.some(({ period }) => period === undefined) || found.length === 0) return [];
      const known = found.filter((one): one is Longest => one.period !== undefined);
      const [first, ...others] = known;
      if (first === undefined) return [];
      const longest = others.reduce((a, b) => (isLonger(b.period, a.period) ? b : a), first);
      const time = lasting(read, longest.use, longest.period);
      if (time === undefined) return [];
      return messages.words("glance.longest", { time, purpose: nameOf(read, longest.purpose) });
    },
    law: articles(context, "Art. 13(2)(a)"),
  });
}

function periodsOf(
  read: Reader,
  purpose: Node,
): readonly { readonly purpose: Node; readonly use: Node; readonly period: string | undefined }[] {
  read.rest(purpose, "retention");
  return nodesOf(purpose, "retention").map((use) => {
    const stated = wordOf(periodOf(read, use), "period");
    const isHeld = placesOf(read, purpose).length > 0;
    const period = isHeld ? (atMostOf(read, purpose, use)?.period ?? stated) : stated;
    return { purpose, use, period };
  });
}

function keepsForGood(read: Reader, purpose: Node): boolean {
  return nodesOf(purpose, "retention").some((use) => {
    const from = periodOf(read, use);
    if (from.indefinite === true) read.rest(from, "indefinite");
    return from.indefinite === true;
  });
}
