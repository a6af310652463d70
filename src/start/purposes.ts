/** The purposes that a trade usually has: named, described in kind, and left open in all that is law. */
import type { Answers, Trade } from "./types.ts";

/** A purpose before anybody has said anything about it. */
export interface Purpose {
  readonly id: string;
  readonly kind: string;
  readonly subjects: readonly string[];
  /** What is usual, as a hint behind TODO; no colon, since a TODO is a plain text. */
  readonly basis: string;
  readonly retention: string;
  readonly needs: string;
  /** Further lines, such as channels of marketing. */
  readonly more?: readonly string[];
}

const BOOKS: Purpose = {
  id: "bookkeeping",
  kind: "tax_accounting",
  subjects: ["customers"],
  basis: "usually legal_obligation, with the law that asks for it",
  retention: "the years that tax law asks for",
  needs: "such as [name, postal_address, transaction]",
};

const TRADE: { readonly [trade in Trade]: readonly Purpose[] } = {
  shop: [
    {
      id: "orders",
      kind: "order_fulfilment",
      subjects: ["customers"],
      basis: "usually contract",
      retention: "such as 1 year after last_order",
      needs: "such as [name, email, postal_address, purchase_history]",
    },
    BOOKS,
  ],
  clinic: [
    {
      id: "care",
      kind: "service_delivery",
      subjects: ["patients"],
      basis: "usually contract, or the law of your profession",
      retention: "the years that the law of your profession asks for",
      needs: "such as [name, date_of_birth, phone, health_data]",
    },
    {
      id: "appointments",
      kind: "account_management",
      subjects: ["patients"],
      basis: "usually contract",
      retention: "such as 3 months after collection",
      needs: "such as [name, phone]",
    },
    { ...BOOKS, subjects: ["patients"] },
  ],
  saas: [
    {
      id: "accounts",
      kind: "service_delivery",
      subjects: ["users"],
      basis: "usually contract",
      retention: "such as 1 month after contract_end",
      needs: "such as [name, email, password]",
    },
    {
      id: "support",
      kind: "customer_support",
      subjects: ["users"],
      basis: "usually contract",
      retention: "such as 1 year after last_contact",
      needs: "such as [name, email]",
    },
    BOOKS,
  ],
  club: [
    {
      id: "membership",
      kind: "account_management",
      subjects: ["members"],
      basis: "usually contract",
      retention: "such as 1 year after contract_end",
      needs: "such as [name, postal_address, email, date_of_birth]",
    },
    {
      ...BOOKS,
      id: "fees",
      subjects: ["members"],
      needs: "such as [name, bank_account, transaction]",
    },
  ],
  other: [
    {
      id: "enquiries",
      kind: "customer_support",
      subjects: ["customers", "prospects"],
      basis: "usually contract, or an interest that you weigh",
      retention: "such as 1 year after last_contact",
      needs: "such as [name, email, phone]",
    },
    BOOKS,
  ],
};

const PAYROLL: Purpose = {
  id: "payroll",
  kind: "payroll",
  subjects: ["staff"],
  basis: "usually legal_obligation, with the law that asks for it",
  retention: "the years that tax law asks for",
  needs: "such as [name, postal_address, tax_id, bank_account, salary]",
};

const NEWSLETTER: Purpose = {
  id: "newsletter",
  kind: "direct_marketing",
  subjects: ["subscribers"],
  basis: "usually consent",
  retention: "such as 1 month after consent_withdrawn",
  needs: "such as [email]",
  more: ["channels: [email]", "sender_named: TODO is your name and a way to stop in each message"],
};

const VISITS: Purpose = {
  id: "visit_statistics",
  kind: "analytics",
  subjects: ["visitors"],
  basis: "usually consent",
  retention: "such as 13 months after collection",
  needs: "such as [ip_address, usage_data]",
};

const CAMERAS: Purpose = {
  id: "cameras",
  kind: "cctv",
  subjects: ["visitors"],
  basis: "usually an interest that you weigh",
  retention: "such as 3 days after collection",
  needs: "usually [cctv]",
};

/** The purposes that follow from the answers. */
export function purposesOf(answers: Answers): readonly Purpose[] {
  return [
    ...TRADE[answers.trade],
    ...(answers.newsletter ? [NEWSLETTER] : []),
    ...(answers.analytics ? [VISITS] : []),
    ...(answers.staff ? [PAYROLL] : []),
    ...(answers.cameras ? [CAMERAS] : []),
  ];
}
