/** One transfer as rules see it. */
import type { RowShape } from "./types.ts";

export const TRANSFER_ROW: RowShape = {
  name: "derived_transfer",
  fields: {
    vendor: {
      type: { kind: "ref", to: ["vendor"] },
      many: false,
      title: "Who of ours sends it there.",
    },
    recipient: {
      type: { kind: "ref", to: ["vendor", "subprocessor"] },
      many: false,
      title: "Who gets it there: the vendor, or one to whom it passes data on.",
    },
    country: { type: { kind: "country" }, many: false, title: "Where it is kept or seen from." },
    law: {
      type: { kind: "enum", values: ["gdpr", "uk_gdpr"] },
      many: false,
      title: "The law whose area it leaves.",
    },
    adequacy: {
      type: { kind: "text" },
      many: false,
      title:
        "Scope of the adequacy decision on the day: `all`, `none`, or a condition such as `dpf`.",
    },
    declared: {
      type: { kind: "ref", to: ["transfer"] },
      many: true,
      title: "What the recipient's `transfers` say about this country.",
    },
    mechanisms: { type: { kind: "text" }, many: true, title: "The mechanisms declared for it." },
  },
};
