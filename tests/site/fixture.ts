/** Documents made by hand: one of every kind of block, in the words of a small bakery. */
import type { Block, Document, Section, Sentence, Words } from "../../src/finding/document.ts";

export function own(text: string, more: Partial<Words> = {}): Words {
  return { text, kind: "own", ...more };
}

/** A sentence; the words are ours unless they are given as runs. */
export function says(id: string, words: string | readonly Words[], from = "business"): Sentence {
  const runs = typeof words === "string" ? [{ text: words, kind: "ours" as const }] : words;
  const [address = "", key = ""] = from.split("#");
  return { id, words: runs, from: [{ address, key, range: null }], law: [], state: "stated" };
}

function missing(id: string, text: string): Sentence {
  return { ...says(id, text), state: "missing" };
}

export function section(id: string, title: string, ...blocks: readonly Block[]): Section {
  const heading = { kind: "heading", id, level: 2, title: says(`${id}.title`, title) } as const;
  return { id, blocks: [heading, ...blocks] };
}

function purpose(id: string, title: string, lines: readonly (readonly [string, string])[]): Block {
  return {
    kind: "card",
    id: `purpose-${id}.card`,
    title: says(`purpose-${id}`, title, `purpose:${id}`),
    blocks: [
      {
        kind: "facts",
        rows: lines.map(([term, text], i) => ({
          id: `purpose-${id}.${i}`,
          term,
          says: [says(`purpose-${id}.${i}.says`, text, `purpose:${id}#retention.period`)],
        })),
      },
    ],
  };
}

const GLANCE: Section = section(
  "glance",
  "At a glance",
  {
    kind: "note",
    tone: "notable",
    sentences: [says("glance.cctv", "We film the till and the front door, without sound.")],
  },
  {
    kind: "list",
    ordered: false,
    items: [
      [says("glance.who", [{ text: "Crumb & Co", kind: "own" }])],
      [says("glance.why", "We use your data for: Orders, Newsletter, Invoices.")],
      [says("glance.no_sale", "We do not sell your data.", "business#sells_data")],
    ],
  },
);

const PURPOSES: Section = section(
  "purposes",
  "Why we use your data",
  {
    kind: "paragraph",
    sentences: [
      says("purposes.intro", "Each box is one thing that we do."),
      says("purposes.link", [
        { text: "More: ", kind: "ours" },
        own("our shop", { href: "https://crumb.example/a?b=1&c=2" }),
      ]),
    ],
  },
  purpose("orders", "Orders", [
    ["What we use", "Your name, email address, phone number, orders and payments."],
    ["Why", "To take your order and have your cake ready."],
    ["How long", "1 year after we last hear from you."],
  ]),
  purpose("newsletter", "Newsletter", [
    ["What we use", "Your email address."],
    ["Your choice", "To stop, use the link at the end of each email."],
  ]),
);

const RECIPIENTS: Section = section("recipients", "Who gets your data", {
  kind: "table",
  id: "recipients.table",
  caption: "Everybody outside the bakery",
  columns: ["Who", "What for", "Data kept in"],
  rows: [
    {
      id: "vendor-hetzner",
      cells: [
        [says("vendor-hetzner.name", [own("Hetzner")], "vendor:hetzner")],
        [
          says(
            "vendor-hetzner.for",
            [own("Mail-Server", { language: "de" })],
            "vendor:hetzner#for",
          ),
        ],
        [says("vendor-hetzner.in", "Germany", "vendor:hetzner#locations")],
      ],
    },
    {
      id: "vendor-mollie",
      cells: [
        [says("vendor-mollie.name", [own("Mollie")])],
        [says("vendor-mollie.for", "Payments")],
        [missing("vendor-mollie.in", "not yet stated")],
      ],
    },
  ],
});

const RIGHTS: Section = section(
  "rights",
  "Your rights",
  { kind: "heading", id: "rights.object", level: 3, title: says("rights.object.title", "Object") },
  {
    kind: "paragraph",
    sentences: [
      says("rights.object.how", [
        { text: "Write to ", kind: "ours" },
        own("privacy@crumb.example", { href: "mailto:privacy@crumb.example" }),
        { text: " or see ", kind: "ours" },
        { text: "cookies", kind: "ours", href: "document:cookie-notice#cookies" },
        { text: ".", kind: "ours" },
      ]),
    ],
  },
  {
    kind: "more",
    id: "rights.more",
    summary: says("rights.more.summary", "What we ask before we answer"),
    blocks: [
      {
        kind: "list",
        ordered: true,
        items: [[says("rights.step1", "We answer to the address that we already hold.")]],
      },
    ],
  },
  { kind: "note", tone: "missing", sentences: [missing("rights.gap", "Which proof we ask for")] },
);

export const NOTICE: Document = {
  kind: "privacy-notice",
  id: "privacy-notice",
  audience: "public",
  language: "en",
  title: "Privacy notice",
  effective: "2026-12-01",
  about: "What Crumb & Co does with the data of customers and visitors.",
  sections: [GLANCE, PURPOSES, RECIPIENTS, RIGHTS],
  elements: [],
};

export const COOKIES: Document = {
  ...NOTICE,
  kind: "cookie-notice",
  id: "cookie-notice",
  title: "Cookies",
  about: "Which cookies there are and what they do.",
  sections: [
    section("cookies", "The cookies", {
      kind: "paragraph",
      sentences: [says("cookies.none", "We set no other cookies.", "cookies")],
    }),
  ],
};

/** The same in another language. */
export function inGerman(document: Document): Document {
  return { ...document, language: "de", title: `${document.title} (deutsch)` };
}
