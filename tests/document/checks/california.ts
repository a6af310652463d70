/** The checklist of the Californian documents. */
import type { Checks } from "./types.ts";

export const CALIFORNIA: Checks = {
  "california-privacy-policy": {
    collected: { says: ["Name", "Health data", "Payments"], needs: [] },
    sources: {
      says: ["you", "our own systems"],
      needs: ["assets.clicks.source", "assets.shop.source"],
    },
    purposes: { says: ["Boots", "Books", "Boot adverts"], needs: [] },
    sold: { says: ["Boot adverts", "Adlark"], needs: [] },
    sold_to: { says: ["Adlark"], needs: ["vendors.adlark"] },
    sold_why: { says: ["Boot adverts"], needs: [] },
    minors_known: {
      says: ["under 16"],
      needs: ["business.ccpa.minors", "business.ccpa.minors.knows_under_16", "business.ccpa"],
    },
    disclosed: { says: ["Cedar Cloud", "Birch Bank"], needs: [] },
    disclosed_to: { says: ["Services that work for us under contract: Cedar Cloud"], needs: [] },
    disclosed_why: { says: ["Cedar Cloud"], needs: [] },
    sensitive: {
      says: ["more than our service", "Boots"],
      needs: ["purposes.orders.ccpa", "purposes.orders.ccpa.sensitive_use"],
    },
    rights: { says: ["Ask us what we hold about you", "not treated worse"], needs: [] },
    right_opt_out: { says: ["not to sell or share"], needs: [] },
    right_limit: { says: ["sensitive data only"], needs: [] },
    methods: { says: ["by email", "with our web form"], needs: [] },
    instructions: { says: ["privacy@larch.example"], needs: ["business.contact.email"] },
    opt_out_notice: { says: ["Do Not Sell or Share"], needs: [] },
    limit_notice: { says: ["Limit the Use"], needs: [] },
    verification: { says: ["we write to your address"], needs: ["rights.identity"] },
    signals: {
      says: ["Global Privacy Control"],
      needs: ["business.ccpa.gpc", "business.ccpa.gpc.honored"],
    },
    frictionless: { says: ["costs you nothing"], needs: [] },
    agents: { says: ["with a signed letter"], needs: ["rights.ccpa.agents", "rights.ccpa"] },
    minors_process: {
      says: ["from 13 to 15", "a parent must say yes"],
      needs: ["business.ccpa.minors.opt_in_13_to_15", "business.ccpa.minors.parental_under_13"],
    },
    contact: {
      says: ["privacy@larch.example"],
      needs: ["business.contact", "business.contact.email"],
    },
    updated: { says: ["1 November 2026"], needs: ["publish.effective", "publish"] },
    metrics: { says: ["larch.example/figures"], needs: ["rights.metrics", "rights.metrics.url"] },
  },
  "notice-at-collection": {
    categories: { says: ["Name", "Health data"], needs: [] },
    purposes: { says: ["Boots", "Books"], needs: [] },
    sold: { says: ["yes", "no"], needs: [] },
    retention: { says: ["2 years after your last order"], needs: ["retention.boots.trigger"] },
    opt_out_link: { says: ["Do Not Sell or Share"], needs: [] },
    policy_link: { says: ["Privacy in California"], needs: [] },
  },
  "opt-out-notice": {
    description: { says: ["not to sell your data"], needs: [] },
    instructions: {
      says: ["larch.example/no-sale"],
      needs: ["business.ccpa.links", "business.ccpa.links.do_not_sell"],
    },
  },
  "limit-notice": {
    description: { says: ["sensitive data only"], needs: [] },
    instructions: { says: ["larch.example/limit"], needs: ["business.ccpa.links.limit"] },
  },
  "financial-incentive-notice": {
    summary: {
      says: ["a free lace"],
      needs: ["business.ccpa.financial_incentives.points.summary"],
    },
    terms: {
      says: ["for a year", "two dollars", "your email address"],
      needs: [
        "business.ccpa.financial_incentives.points.terms",
        "business.ccpa.financial_incentives.points.value",
        "business.ccpa.financial_incentives.points.categories",
      ],
    },
    opt_in: { says: ["tick the box"], needs: ["business.ccpa.financial_incentives.points.opt_in"] },
    withdrawal: {
      says: ["untick it"],
      needs: ["business.ccpa.financial_incentives.points.withdrawal"],
    },
    explanation: {
      says: ["by counting laces"],
      needs: ["business.ccpa.financial_incentives.points.method"],
    },
  },
};
