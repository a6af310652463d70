/** Who is responsible, who speaks for them, and how they are reached. */
import type { Row, Words } from "../../../finding/document.ts";
import { authority } from "../../../law/authorities.ts";
import { eea } from "../../../law/countries.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { cite, ours } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { isUnder, named, purposesAs, sectionOf, textAt } from "../paper.ts";
import { asWritten } from "../show.ts";
import { cells, ifStated, inTurn, own, term, values } from "../tell.ts";
import { legalName } from "./vendor.ts";

/** Rows of role, name and contact; each shows the element `contacts`. */
export function contactRows(context: Context, role: "controller" | "processor"): readonly Row[] {
  const business = sectionOf(context, "business");
  if (business === undefined) return [];
  const posts = ["dpo", ...representatives(context, business)];
  return [
    contactRow(context, role, {
      name: (read) => legalNameOf(read, business),
      reach: (read) => businessContact(read, business),
    }),
    ...jointControllers(context, role),
    ...posts.map((post) =>
      contactRow(context, post, {
        name: (read) => postName(read, business, post),
        reach: (read) => postContact(read, business, post),
      }),
    ),
    contactRow(context, "privacy_lead", {
      name: (read) => values(read, [business, "privacy_lead"], asWritten),
      reach: (read) => businessContact(read, business),
    }),
    ...leadAuthority(context, business),
  ];
}

/** The authority that leads where several countries are concerned (GDPR Art. 56), where one does. */
function leadAuthority(context: Context, business: Node): readonly Row[] {
  const code = textAt(business, "lead_authority");
  if (code === undefined || !isUnder(context, "gdpr")) return [];
  const found = authority(code);
  const name = found.known ? ours(found.name) : { text: code, kind: "own" as const };
  const site = found.known ? [{ ...ours(found.site), href: `https://${found.site}` }] : undefined;
  const read = (words: readonly Words[] | undefined) => (reader: Reader) => {
    reader.rest(business, "lead_authority");
    return words;
  };
  return [
    cells(context, "contacts.lead_authority", [
      ["role", { make: () => [ours(term(context, "lead_authority"))] }],
      ["name", { make: read([name]), law: [cite("gdpr", "Art. 56(1)")] }],
      ["contact", { make: read(site), nothing: [ours("–")] }],
    ]),
  ];
}

interface Contact {
  readonly name: (read: Reader) => readonly Words[] | undefined;
  readonly reach: (read: Reader) => readonly Words[] | undefined;
}

function contactRow(context: Context, role: string, { name, reach }: Contact): Row {
  const shows = ["contacts"];
  return cells(context, `contacts.${role}`, [
    ["role", { make: () => [ours(term(context, role))] }],
    ["name", { make: name, shows }],
    ["contact", { make: reach, shows, nothing: [ours("–")] }],
  ]);
}

/** The full name, else the name that customers know. */
export function legalNameOf(read: Reader, business: Node): readonly Words[] | undefined {
  return (
    ifStated(read, [business, "legal_name"], asWritten) ??
    values(read, [business, "name"], asWritten)
  );
}

/** Address, email and phone, as far as they are stated; the email is asked for. */
export function businessContact(read: Reader, business: Node): readonly Words[] | undefined {
  const contact = read.node(business, "contact");
  const address = values(read, [business, "address"], asWritten);
  if (contact === undefined) return address;
  const email = values(read, [contact, "email"], mailed);
  return inTurn([address, email, ifStated(read, [contact, "phone"], asWritten)]);
}

const mailed = (value: unknown): readonly Words[] => [
  { text: String(value), kind: "own", href: `mailto:${String(value)}` },
];

/** Where a representative is required, or one is stated all the same. */
function representatives(context: Context, business: Node): readonly string[] {
  const country = textAt(business, "country");
  const outside = (law: string, inside: boolean): boolean => isUnder(context, law) && !inside;
  const needed: readonly (readonly [string, boolean])[] = [
    ["eu_representative", outside("gdpr", !country || eea(country, context.today) !== "no")],
    ["uk_representative", outside("uk_gdpr", country === undefined || country === "GB")],
  ];
  return needed.flatMap(([post, isNeeded]) =>
    isNeeded || factOf(business, post).means === "stated" ? [post] : [],
  );
}

export function postName(read: Reader, business: Node, post: string): readonly Words[] | undefined {
  const holder = isNode(business[post]) ? business[post] : undefined;
  return holder ? values(read, [holder, "name"], asWritten) : own(read, business, post);
}

export function postContact(
  read: Reader,
  business: Node,
  post: string,
): readonly Words[] | undefined {
  const holder = isNode(business[post]) ? business[post] : undefined;
  if (holder === undefined) return undefined;
  const rest = ["phone", "address"].map((key) => ifStated(read, [holder, key], asWritten));
  return inTurn([values(read, [holder, "email"], mailed), ...rest]);
}

function jointControllers(context: Context, role: "controller" | "processor"): readonly Row[] {
  if (role === "processor") return [];
  const partners = new Set(
    purposesAs(context, "controller").flatMap((purpose) => named(purpose, "joint_with")),
  );
  return [...partners].map((partner) =>
    cells(context, `contacts.${String(partner.id)}`, [
      ["role", { make: () => [ours(term(context, "joint_controller"))] }],
      ["name", { make: (read) => legalName(read, partner), shows: ["contacts"] }],
      ["contact", { make: (read) => partnerContact(read, partner), shows: ["contacts"] }],
    ]),
  );
}

function partnerContact(read: Reader, partner: Node): readonly Words[] | undefined {
  const contact = read.node(partner, "contact");
  return contact && values(read, [contact, "requests"], asWritten);
}
