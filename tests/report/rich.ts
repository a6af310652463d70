/** One made-up check with everything that a report can hold, for every format. */
import type { Report } from "../../src/finding/types.ts";
import type { RulePage } from "../../src/report/page/types.ts";
import type { RenderOptions } from "../../src/report/types.ts";
import { fileOf, findingOf, rangeOf, reportOf, SHOP } from "../finding/made-up.ts";

const COUNT = { judged: 0, passed: 0, failed: 0, gaps: 0, skipped: 0, not_judged: 0, errored: 0 };
const GDPR_7 = {
  law: "gdpr",
  cite: "Art. 7(1)",
  url: "https://example.org/gdpr/7?a=1&b=2",
} as const;

const WEBSITE = fileOf(
  "privacy/our website.yaml",
  "consents:\n  newsletter:\n    mechanism: ticked\n    wording: |\n      Yes, please\n",
);

/** Errors, warnings, notes, questions, accepted findings, related places, a rule that passed, one that was skipped. */
export const SHOP_REPORT: Report = reportOf({
  root: { path: "shop", business: "Crumb & Co", laws: ["gdpr"], laws_derived: false, level: "all" },
  files: 2,
  findings: [
    findingOf({
      rule: "consent/wording",
      severity: "warning",
      confidence: "review",
      message: "The wording of newsletter is short",
      range: rangeOf(WEBSITE, "mechanism: ticked\n    wording: |"),
      address: "consent:newsletter",
      pointer: "/consents/newsletter",
      law: [GDPR_7, { law: "uk_gdpr", cite: "Art. 7", url: null }],
      owner: "Mary",
      why: "People must know what they agree to.",
      fix: 'Say who, what and why, such as `wording: "Yes, send me offers | news"`.',
      fingerprint: "consent/wording consent:newsletter",
      status: "new",
    }),
    findingOf({
      related: [
        { range: rangeOf(SHOP, "business"), says: "the business" },
        { range: rangeOf(SHOP, "orders"), says: "another purpose" },
      ],
      status: "new",
    }),
    findingOf({
      message: "Orders does not say which lawful basis it rests on",
      range: rangeOf(SHOP, "orders"),
      address: "purpose:orders",
      fingerprint: "lawfulness/lawful-basis-declared purpose:orders",
      status: "new",
      waived: {
        by: "Ana",
        until: "2027-01-31",
        reason: "moving to a new shop",
        where: "privacyfile.yaml:12",
        approved_by: null,
        ticket: null,
        in_change: false,
      },
    }),
    findingOf({
      rule: "schema/unknown-key",
      severity: "note",
      message: "`vendor` is not a key of purpose `orders`; did you mean `recipients`?",
      range: rangeOf(SHOP, "vendor"),
      law: [],
      fix: "Write `recipients: [acme]`.",
      fingerprint: "schema/unknown-key /purposes/orders/vendor",
      status: "new",
    }),
    findingOf({
      rule: "transfers/mechanism",
      message: "Nothing says how data gets to acme",
      range: rangeOf(SHOP, "acme"),
      address: "vendor:acme",
      fingerprint: "transfers/mechanism vendor:acme transfers",
      status: "open",
    }),
    findingOf({
      rule: "transfers/declared",
      outcome: "gap",
      severity: "note",
      message: "Acme does not state `country`",
      range: rangeOf(SHOP, "acme"),
      address: "vendor:acme",
      pointer: "/vendors/acme/country",
      why: "1 rule cannot judge without it: transfers/declared.",
      fix: "Write `country`, or `country: TODO` until you know.",
      fingerprint: "gap vendor:acme.country",
      status: "new",
    }),
  ],
  rules: [
    { ...COUNT, id: "consent/wording", judged: 1, failed: 1 },
    { ...COUNT, id: "lawfulness/lawful-basis-declared", judged: 2, failed: 2 },
    { ...COUNT, id: "security/encryption", judged: 3, passed: 3 },
    { ...COUNT, id: "transfers/declared", judged: 1, gaps: 1 },
    { ...COUNT, id: "transfers/mechanism", skipped: 4 },
  ],
  coverage: {
    stated: 12,
    asked: 13,
    gaps: [
      {
        address: "vendor:acme",
        fact: "country",
        required: true,
        todo: "ask Ana",
        asked_by: ["transfers/declared"],
        status: null,
      },
    ],
  },
});

/** A business that cannot be judged, and in which a rule could not be run either. */
export const UNREADABLE: Report = reportOf({
  root: { path: "clinic", business: null, laws: ["gdpr"], laws_derived: true, level: "essential" },
  complete: false,
  rules: [],
  findings: [
    findingOf({
      rule: "file/binary",
      message: "This file is no text in UTF-8",
      range: { file: fileOf("privacy/scan.yaml", ""), start: 0, end: 0 },
      address: "",
      pointer: "",
      law: [],
      why: "What cannot be read cannot be judged.",
      fix: "Move it out of the folder of declarations.",
      fingerprint: "file/binary privacy/scan.yaml",
    }),
  ],
  errors: [{ rule: "security/encryption", message: "out of fuel", address: "asset:till" }],
  coverage: { stated: 0, asked: 0, gaps: [] },
});

/** A report with nothing to say but that all is well. */
export const WELL: Report = reportOf();

/** A business of which something could not be read, though no finding says so. */
export const UNREAD: Report = { ...WELL, complete: false, rules: [] };

const PAGE: RulePage = {
  id: "consent/wording",
  title: "A consent shows the words that people agreed to",
  severity: "warning",
  standing: ["A person must judge: the facts alone do not decide."],
  law: [GDPR_7],
  why: "Who cannot show the words cannot show the consent.",
  fix: "Write `wording`.",
  bad: [{ name: "", text: "consents: { newsletter: {} }" }],
  good: [{ name: "in full", text: 'consents: { newsletter: { wording: "..." } }' }],
  options: [],
  waiver: null,
  uncertain: null,
};

/** Knows one page; all other rules are told by their findings. */
export const LOOK: RenderOptions = {
  width: 80,
  color: false,
  links: false,
  explain: (id) => (id === PAGE.id ? PAGE : undefined),
  repository: { folder: "firms", files: "https://example.org/firms/blob/0a1b2c/" },
};
