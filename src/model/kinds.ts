/** The kinds of problems that show only when all files of a business are read together. */
import type { ProblemKind } from "../finding/kind.ts";

const NAMES: readonly ProblemKind[] = [
  {
    id: "model/unknown-reference",
    title: "Every id that is named is declared",
    why: "A name without an entry says nothing: what it should tell is unknown, and rules that rest on it cannot judge.",
    fix: "Write an id that is declared or built in, or add the entry to its section.",
    severity: "error",
    bad: `purposes:
  orders: { needs: [email] }
assets:
  shop: { purposes: [order] }
`,
    good: `purposes:
  orders: { needs: [email] }
assets:
  shop: { purposes: [orders] }
`,
  },
  {
    id: "model/duplicate-id",
    title: "Every id stands once in its section",
    why: "Two entries of one id contradict each other. The first one counts; what only the other one says is not used.",
    fix: "Rename one of the two, or bring their facts together.",
    severity: "error",
    bad: `# privacyfile.yaml
vendors:
  acme: { country: IE }
# privacy/vendors.yaml
vendors:
  acme: { locations: [DE] }
`,
    good: `# privacy/vendors.yaml
vendors:
  acme: { country: IE, locations: [DE] }
`,
  },
  {
    id: "model/duplicate-section",
    title: "Sections such as `business` stand in one file",
    why: "There is one business, one plan and one set of defaults. Of two, only the first counts.",
    fix: "Bring both together in one file.",
    severity: "error",
    bad: `# privacyfile.yaml
rights: { channels: [email] }
# privacy/rights.yaml
rights: { fee: none }
`,
    good: `# privacyfile.yaml
rights: { channels: [email], fee: none }
`,
  },
];

const WHOLE: readonly ProblemKind[] = [
  {
    id: "model/missing-business",
    title: "The files say who is responsible",
    why: "Which law holds and whom people can turn to depends on who the business is and where.",
    fix: "Add `business` with its name and country to privacyfile.yaml.",
    severity: "error",
    bad: `version: 1
purposes:
  orders: { needs: [email] }
`,
    good: `version: 1
business: { name: Bread and Butter, country: IE }
purposes:
  orders: { needs: [email] }
`,
  },
  {
    id: "model/laws-too-narrow",
    title: "`laws` names every law that reaches the business",
    why: "A law reaches a business by where it is and where people live, not by its choice. Rules of a law that is left out judge nothing.",
    fix: "Add the law, or leave `laws` out: it then follows from the facts.",
    severity: "warning",
    bad: `business: { name: Bread and Butter, country: IE, laws: [gdpr] }
`,
    good: `business: { name: Bread and Butter, country: IE, laws: [gdpr, eprivacy] }
`,
  },
  {
    id: "model/day-ahead",
    title: "What was done was done on a day that has come",
    why: "A day in the future proves nothing yet: whoever relies on it believes that something was checked or agreed which was not.",
    fix: "Write the day on which it was done, or leave it out until then.",
    severity: "warning",
    bad: `training:
  basics: { audience: [sales], topic: data_protection, last: 2999-01-31 }
`,
    good: `training:
  basics: { audience: [sales], topic: data_protection, last: 2026-01-31 }
`,
  },
  {
    id: "model/law-not-known",
    title: "The check is for a day whose law is known",
    why: "Legal facts are kept from the day on which the GDPR began to apply. What was lawful before cannot be told from them.",
    fix: "Check for a day from 2018-05-25 on.",
    severity: "error",
    bad: `# privacyfile check --as-of 2017-01-01
version: 1
business: { name: Bread and Butter, country: IE }
`,
    good: `# privacyfile check --as-of 2018-05-25
version: 1
business: { name: Bread and Butter, country: IE }
`,
  },
];

const TRANSLATIONS: readonly ProblemKind[] = [
  {
    id: "model/translation-unused",
    title: "Every translation is of a text that is declared",
    why: "A translation of nothing is read by nobody, and the text that it was meant for stands in another language.",
    fix: "Write it in the shape of the declarations, under the ids that stand there.",
    severity: "warning",
    bad: `purposes:
  orders: { description: bake your bread }
# privacy/texts/de.yaml
purposes:
  order: { description: Ihr Brot backen }
`,
    good: `purposes:
  orders: { description: bake your bread }
# privacy/texts/de.yaml
purposes:
  orders: { description: Ihr Brot backen }
`,
  },
  {
    id: "model/translation-without-language",
    title: "A file of translations is named after its language",
    why: "Only the name of the file tells which language it holds: under another name nobody reads it.",
    fix: "Name it after its language, such as privacy/texts/de.yaml.",
    severity: "warning",
    bad: `purposes:
  orders: { description: bake your bread }
# privacy/texts/german.yaml
purposes:
  orders: { description: Ihr Brot backen }
`,
    good: `purposes:
  orders: { description: bake your bread }
# privacy/texts/de.yaml
purposes:
  orders: { description: Ihr Brot backen }
`,
  },
];

const WORDS: readonly ProblemKind[] = [
  {
    id: "model/unknown-trigger",
    title: "A period starts at a moment that the format knows",
    why: "How long data is kept can only be told, and checked, from a known start.",
    fix: "Use one of the listed moments; a moment of your own goes into a named period with `trigger: event`.",
    severity: "error",
    bad: `purposes:
  orders: { retention: 1 year after last_activty }
`,
    good: `purposes:
  orders: { retention: 1 year after last_activity }
`,
  },
  {
    id: "model/own-fact-in-defaults",
    title: "`defaults` holds only what may hold for many",
    why: "Where data lies, what is needed, why and for how long has to be looked at for each entry. A default would answer it unseen.",
    fix: "Write the fact at each entry that it is true for.",
    severity: "error",
    bad: `defaults:
  purposes: { lawful_basis: consent }
`,
    good: `purposes:
  newsletter: { lawful_basis: consent }
`,
  },
];

export const modelProblems: readonly ProblemKind[] = [
  ...NAMES,
  ...WHOLE,
  ...TRANSLATIONS,
  ...WORDS,
];
