/** A little business before and after a change that starts to share data. */
import type { Tree } from "./runner/checkout.ts";

const HEAD = `version: 1
business:
  name: Acme Shop
  legal_name: Acme Shop Ltd
  country: IE
  contact: { email: hello@acme.example }
  privacy_lead: ana
`;

const PURPOSE = `purposes:
  orders:
    description: send you what you ordered
    kind: order_fulfilment
    lawful_basis: contract
    subjects: [customers]
    needs: [name, email]
    retention: 2 years after last_activity
`;

const MAIL = `  newsletter:
    description: tell you about new things
    kind: newsletter
    subjects: [customers]
    needs: [email]
    recipients: [mailer]
`;

const VENDORS = `vendors:
  mailer:
    legal_name: Mailer Inc.
    role: processor
    country: US
`;

export const BEFORE: Tree = { "privacyfile.yaml": HEAD + PURPOSE };
/** Starts to share, without a lawful basis or retention. */
export const AFTER: Tree = { "privacyfile.yaml": HEAD + PURPOSE + MAIL + VENDORS };
/** The same facts in another order. */
export const SAME: Tree = { "privacyfile.yaml": `${HEAD}# nothing new\n${PURPOSE}` };
