/** The kinds of problem that the schema finds: titles, reasons and examples for `explain` and the pages. */
import type { ProblemKind } from "../finding/kind.ts";
import { FORMAT_KINDS } from "./format-kinds.ts";
import { kind } from "./kind.ts";

const UNREAD = "What stands there is not read, so no rule can judge it.";

const KEYS: readonly ProblemKind[] = [
  kind("unknown-key", {
    title: "Every key is one that the format knows",
    why: `A misspelt key says nothing: the fact it should state is taken as not stated. ${UNREAD}`,
    fix: "Correct the spelling, move the key to where it belongs, or remove it.",
    bad: "business:\n  contry: IE",
    good: "business:\n  country: IE",
  }),
  kind("renamed-key", {
    title: "A required key has its right name",
    why: "One key is unknown and one that must be there is missing: they are most likely the same.",
    fix: "Rename the key.",
    bad: "waivers:\n  old_logs: { rule: retention/too-long, at: asset:logs }",
    good: "waivers:\n  old_logs: { rule: retention/too-long, on: asset:logs }",
  }),
  kind("missing-key", {
    title: "Keys that an entry cannot do without are there",
    why: "Without it nobody can tell what the entry is, so it is not judged.",
    fix: "Add the key. If you do not know the answer yet, write TODO as its value.",
    bad: "waivers:\n  old_logs: { rule: retention/too-long }",
    good: "waivers:\n  old_logs: { rule: retention/too-long, on: asset:logs }",
  }),
  kind("none-beside-entries", {
    title: "`none` stands alone",
    why: "Nothing and something cannot both be true, and what is there must not be overlooked. The entries are judged.",
    fix: "Remove `none`, or remove what stands beside it.",
    bad: "vendors:\n  none: we do everything ourselves\n  acme: { role: processor, country: IE }",
    good: "vendors:\n  acme: { role: processor, country: IE }",
  }),
  kind("key-pattern", {
    title: "Keys that you choose are written as such keys are",
    why: `Some maps are keyed by a country, a category or the like. ${UNREAD}`,
    fix: "Write the key as the message shows.",
    bad: "vendors:\n  mailchimp:\n    transfers: { overseas: dpf }",
    good: "vendors:\n  mailchimp:\n    transfers: { US: dpf }",
  }),
  kind("not-here", {
    title: "Keys stand where they may",
    why: "Some facts must be looked at for each entry; a default would state them unseen.",
    fix: "Write the key on each entry that it is true for.",
    bad: "defaults:\n  assets: { location: [IE] }",
    good: "assets:\n  web_shop: { location: [IE] }",
  }),
  kind("list-not-map", {
    title: "Entries stand in a map, each under its id",
    why: "The id is the entry's key: it is how other places refer to the entry.",
    fix: "Take the dashes away and write each entry's id as its key.",
    bad: "assets:\n  - id: crm\n    kind: saas",
    good: "assets:\n  crm:\n    kind: saas",
  }),
];

const TYPES: readonly ProblemKind[] = [
  kind("wrong-type", {
    title: "Every value is of the kind that is meant",
    why: `A text is no number, and one value is no list. ${UNREAD}`,
    fix: "Write the value as the message shows.",
    bad: "subjects:\n  customers: { count: about 1400 }",
    good: "subjects:\n  customers: { count: 1400 }",
  }),
  kind("boolean-word", {
    title: "Yes and no are written true and false",
    why: "In YAML 1.2 the words yes, no, on and off are plain texts.",
    fix: "Write true or false, without quotes.",
    bad: "business:\n  sells_data: no",
    good: "business:\n  sells_data: false",
  }),
  kind("empty", {
    title: "Nothing stands empty",
    why: "An empty value states nothing and looks as if it did.",
    fix: "Write the value, or TODO if you do not know it yet, or remove the line.",
    bad: "business:\n  country:",
    good: "business:\n  country: IE",
  }),
  kind("text-empty", {
    title: "Texts hold words",
    why: "An empty text states nothing and looks as if it did.",
    fix: "Write the words, or TODO if you do not know them yet, or remove the line.",
    bad: 'business:\n  name: ""',
    good: "business:\n  name: Crumb & Co",
  }),
  kind("version", {
    title: "The file is of a version that this tool reads",
    why: "Another version may mean something else by the same words.",
    fix: "Write `version: 1`, or use a privacyfile that reads the version.",
    bad: "version: 7",
    good: "version: 1",
  }),
];

const VALUES: readonly ProblemKind[] = [
  kind("not-in-list", {
    title: "A value from a list is on the list",
    why: `Rules know the words of the list and no others. ${UNREAD}`,
    fix: "Use one of the words of the list.",
    bad: "purposes:\n  orders: { kind: markteing }",
    good: "purposes:\n  orders: { kind: direct_marketing }",
  }),
  kind("pattern", {
    title: "Values are written as the format asks",
    why: UNREAD,
    fix: "Write the value as the message shows.",
    bad: "purposes:\n  orders: { retention: a year or so }",
    good: "purposes:\n  orders: { retention: 1 year after last_activity }",
  }),
  kind("too-long", {
    title: "Texts are not longer than they may be",
    why: "The text stands where longer ones would not be read.",
    fix: "Shorten the text; put the rest under notes.",
    bad: "",
    good: "",
  }),
  kind("too-short", {
    title: "Texts are as long as they must be",
    why: "So short a text cannot say what it should.",
    fix: "Write it out.",
    bad: "",
    good: "",
  }),
  kind("too-many", {
    title: "Lists and maps are not longer than they may be",
    why: "More entries than that are a mistake, or belong elsewhere.",
    fix: "Remove what does not belong there.",
    bad: "",
    good: "",
  }),
  kind("out-of-range", {
    title: "Numbers are within their range",
    why: "A number outside it is a slip of the keyboard.",
    fix: "Correct the number.",
    bad: "subjects:\n  customers: { min_age: -1 }",
    good: "subjects:\n  customers: { min_age: 16 }",
  }),
  kind("duplicate-item", {
    title: "A list names nothing twice",
    why: "The second time says nothing; perhaps another word was meant.",
    fix: "Remove or correct one of the two.",
    bad: "assets:\n  web_shop: { kind: database, purposes: [orders, orders] }",
    good: "assets:\n  web_shop: { kind: database, purposes: [orders, invoices] }",
  }),
  kind("invalid", {
    title: "Values are as the schema asks",
    why: UNREAD,
    fix: "Write the value as the schema reference shows.",
    bad: "",
    good: "",
  }),
  kind("more", {
    title: "A file has few enough problems to list",
    why: "Only the first 100 problems of a file are listed; the others are counted.",
    fix: "Correct the listed problems first.",
    bad: "",
    good: "",
  }),
];

/** Every kind of problem that this room makes. */
export const schemaProblems: readonly ProblemKind[] = [
  ...KEYS,
  ...TYPES,
  ...FORMAT_KINDS,
  ...VALUES,
];
