/** The checklist of the privacy notice. */
import type { Checks } from "./types.ts";

export const NOTICE: Checks = {
  "privacy-notice": {
    controller: { says: ["Larch Limited", "privacy@larch.example"], needs: [] },
    representative: {
      says: ["Elm GmbH"],
      needs: ["business.eu_representative", "business.eu_representative.name"],
    },
    dpo: {
      says: ["Dogwood Advice", "dpo@larch.example"],
      needs: ["business.dpo", "business.dpo.name", "business.dpo.email"],
    },
    purposes: {
      says: ["make boots that fit", "contract", "you said yes", "the law tells us to"],
      needs: [
        "purposes.orders.description",
        "purposes.books.description",
        "purposes.orders.lawful_basis",
        "purposes.letters.lawful_basis",
      ],
    },
    categories: { says: ["your name", "your email address"], needs: ["purposes.adverts.needs"] },
    interests: { says: ["sell more boots"], needs: ["purposes.adverts.lawful_basis.interest"] },
    recipients: { says: ["Birch Bank", "Cedar Cloud", "Adlark"], needs: [] },
    transfers: {
      says: ["Cedar Cloud", "the United States", "contract rules of the European Commission"],
      needs: ["vendors.cloud.transfers", "vendors.cloud.transfers.US"],
    },
    retention: {
      says: ["2 years after your last order", "1 month after you take back your yes"],
      needs: ["purposes.orders.retention", "purposes.letters.retention", "retention.boots.period"],
    },
    rights: { says: ["get a copy", "Boots, Boot letters", "by email"], needs: ["rights.channels"] },
    withdrawal: {
      says: ["a link, at the end of each letter"],
      needs: ["consents.letters.withdrawal", "consents.letters", "consents"],
    },
    complaint: { says: ["Data Protection Commission"], needs: ["business.authority"] },
    provision: {
      says: ["we cannot make boots", "the contract needs it"],
      needs: ["purposes.orders.if_not_given", "purposes.books.if_not_given"],
    },
    source: {
      says: ["you", "companies that sell data", "boot panels"],
      needs: ["assets.shop.source", "assets.clicks.source"],
    },
    automated_decisions: {
      says: ["size decides", "wrong boots hurt", "you get other boots"],
      needs: [
        "purposes.orders.automated_decision.logic",
        "purposes.orders.automated_decision.significance",
        "purposes.orders.automated_decision.consequences",
      ],
    },
    further_purposes: { says: ["1 March 2027"], needs: ["purposes.styles.starts"] },
    objection: { says: ["Boot adverts", "Boot letters", "privacy@larch.example"], needs: [] },
    plain_language: { says: ["We use your data for"], needs: [] },
    complaint_to_controller: { says: ["larch.example/complain", "20 days"], needs: [] },
    uk_representative: {
      says: ["Yew Ltd"],
      needs: ["business.uk_representative", "business.uk_representative.name"],
    },
  },
};
