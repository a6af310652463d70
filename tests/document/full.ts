/** One business of which every fact that public documents print is stated. */
import { PURPOSES, VENDORS } from "./full-parts.ts";
import type { Facts } from "./support.ts";

const KEEP = { retention: "30 days", restore_tested: "2026-09-01" };

/** A fresh copy, so that a test can take something out of it. */
export function fullFacts(): Facts {
  return JSON.parse(JSON.stringify(FULL));
}

const FULL: Facts = {
  version: 1,
  business: {
    name: "Larch",
    legal_name: "Larch Limited",
    about: "We sell boots.",
    country: "US",
    address: "1 Hill Road, Denver, USA",
    contact: { email: "privacy@larch.example", phone: "+1 555 0100", url: "https://larch.example" },
    laws: ["gdpr", "uk_gdpr", "eprivacy", "ccpa", "ai_act"],
    languages: ["en"],
    authority: "IE",
    dpo: { name: "Dogwood Advice", email: "dpo@larch.example", phone: "+1 555 0101" },
    eu_representative: { name: "Elm GmbH", email: "eu@larch.example", country: "DE" },
    uk_representative: { name: "Yew Ltd", email: "uk@larch.example", country: "GB" },
    sells_data: true,
    uses_data_for_ads: true,
    ccpa: {
      does_business_in_california: true,
      consumers_processed: 12_000_000,
      links: { do_not_sell: "https://larch.example/no-sale", limit: "https://larch.example/limit" },
      gpc: { honored: true, frictionless: true, displays_status: true },
      financial_incentives: {
        points: {
          summary: "a free lace",
          terms: "for a year",
          categories: ["email"],
          opt_in: "tick the box",
          withdrawal: "untick it",
          value: "two dollars",
          method: "by counting laces",
        },
      },
      minors: { knows_under_16: true, opt_in_13_to_15: true, parental_under_13: true },
    },
  },
  subjects: { customers: { residence: ["IE", "GB", "US-CA"], min_age: 14 } },
  purposes: PURPOSES,
  retention: {
    boots: { period: "2 years", trigger: "last_order", because: "boots come with two years" },
  },
  assets: {
    shop: {
      kind: "database",
      vendor: "cloud",
      purposes: ["orders", "books", "hosting"],
      fields: ["name", "health_data", "transaction"],
      source: "person",
      deletion: "every 3 months",
      backups: KEEP,
      security: ["logging"],
    },
    list: {
      kind: "saas",
      vendor: "cloud",
      purposes: ["letters"],
      fields: ["email"],
      source: "person",
      deletion: "automatic",
      backups: KEEP,
      security: ["logging"],
    },
    clicks: {
      kind: "log",
      purposes: ["adverts", "styles"],
      location: ["IE"],
      fields: ["clickstream", "interests"],
      source: ["bought", "observed"],
      source_detail: "boot panels",
      deletion: "automatic",
      backups: KEEP,
      security: ["logging"],
    },
  },
  vendors: VENDORS,
  consents: {
    letters: {
      mechanism: "unticked_box",
      wording: "Yes, write to me.",
      required_for_service: false,
      withdrawal: { method: "link", where: "at the end of each letter" },
      ui: { reject: "same_layer", choice_kept: "6 months" },
    },
  },
  cookies: {
    basket: {
      names: ["lx_basket"],
      provider: "self",
      does: "remembers your boots",
      serves: "orders",
      category: "necessary",
      duration: "session",
    },
    trail: {
      names: ["lx_trail"],
      provider: "cloud",
      does: "counts letters that are read",
      serves: "letters",
      category: "analytics",
      duration: "30 days",
    },
  },
  rights: {
    channels: ["email"],
    identity: "we write to your address",
    for_clients: "we pass it on",
    metrics: { url: "https://larch.example/figures" },
    uk_complaints: { form: "https://larch.example/complain", acknowledge_days: 20 },
    ccpa: {
      methods: ["email", "web_form"],
      agents: "with a signed letter",
      opt_out: { methods: ["link"], max_business_days: 10, needs_account: false },
    },
  },
  ai_systems: {
    fitter: {
      name: "Fitter",
      role: "provider",
      vendor: "cloud",
      purposes: ["orders"],
      categories: ["health_data"],
      capabilities: ["chat", "synthetic_image", "emotion_recognition"],
      disclosure: "You talk to a machine.",
      marking: true,
      oversight: "a shoemaker looks on",
      automated_decision: {
        solely: true,
        logic: "the foot decides",
        significance: "it sets the price",
        consequences: "a higher price",
        human_review: true,
        contest: true,
      },
      training_data: { none: "we train nothing" },
    },
  },
  notices: {
    everyone: {
      audience: ["customers"],
      tell_changes: "we write to you",
      changes: [{ date: "2026-10-01", text: "boots for children" }],
    },
  },
  publish: { version: 3, effective: "2026-11-01" },
};

/** Takes the fact at a path such as `business.legal_name` out of the facts. */
export function without(facts: Facts, path: string): Facts {
  const copy = structuredClone(facts);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: unknown = copy;
  for (const key of keys) at = (at as Facts | undefined)?.[key];
  if (typeof at !== "object" || at === null || !(last in at)) throw new Error(`no ${path}`);
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete (at as Facts)[last];
  return copy;
}
