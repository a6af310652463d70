import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readVendors } from "../../scripts/generate/law/vendors.ts";
import { isPlace } from "../../src/law/countries.ts";
import {
  vendorFact,
  vendorFacts,
  vendorOfHost,
  vendorOfPackage,
  vendorsNamed,
} from "../../src/law/vendors.ts";
import { term } from "../../src/law/vocabulary.ts";

describe("vendor facts", () => {
  it("are at least sixty, each id, package and domain once", () => {
    expect(vendorFacts().length).toBeGreaterThanOrEqual(60);
    for (const of of ["npm", "pypi", "domains"] as const) {
      const all = vendorFacts().flatMap((vendor) => vendor[of]);
      expect(new Set(all).size, of).toBe(all.length);
    }
    expect(new Set(vendorFacts().map((vendor) => vendor.id)).size).toBe(vendorFacts().length);
  });

  it("name a real country, a role of the vocabulary and words in both languages", () => {
    for (const vendor of vendorFacts()) {
      expect(isPlace(vendor.country), vendor.id).toBe(true);
      expect(vendor.parent_country === null || isPlace(vendor.parent_country), vendor.id).toBe(
        true,
      );
      expect(term("vendor_roles", vendor.role), vendor.id).toBeDefined();
      expect(vendor.for.en, vendor.id).toMatch(/[^.]$/);
      expect(vendor.id).toMatch(/^[a-z][a-z0-9_]*$/);
    }
  });

  it("are verified only with a source that was read, and then say where", () => {
    const checked = vendorFacts().filter((vendor) => vendor.verified);
    expect(checked.map((vendor) => vendor.id).sort()).toEqual([
      "hetzner",
      "mollie",
      "paypal",
      "personio",
      "stripe",
    ]);
    for (const { source } of checked) expect(source?.url).toMatch(/^https:\/\//);
    for (const vendor of vendorFacts()) if (!vendor.verified) expect(vendor.source).toBeNull();
  });

  it("refuse a claim without a source", () => {
    const entry = (more: string): unknown =>
      load(
        `as_of: 2026-11-21\nentries:\n  a: { name: A, kind: x, legal_name: A, country: DE, role: processor, for: { en: a, de: a }, domains: []${more} }`,
      );
    expect(() => readVendors(entry(""), "v")).not.toThrow();
    expect(() => readVendors(entry(", verified: true"), "v")).toThrow(
      /goes with a source that was read/,
    );
    expect(() => readVendors(entry(", role_: x"), "v")).toThrow(/unknown key/);
  });
});

describe("a service is recognised", () => {
  it("by its packages", () => {
    expect(vendorOfPackage("npm", "@stripe/stripe-js")?.id).toBe("stripe");
    expect(vendorOfPackage("pypi", "sentry_sdk")?.id).toBe("sentry");
    expect(vendorOfPackage("pypi", "Boto3")?.id).toBe("aws");
    expect(vendorOfPackage("npm", "react")).toBeUndefined();
    expect(vendorOfPackage("npm", "boto3")).toBeUndefined();
  });

  it("by its hosts, the longest domain first", () => {
    expect(vendorOfHost("js.stripe.com")?.id).toBe("stripe");
    expect(vendorOfHost("FONTS.googleapis.com")?.id).toBe("google_fonts");
    expect(vendorOfHost("storage.googleapis.com")?.id).toBe("google_cloud");
    expect(vendorOfHost("generativelanguage.googleapis.com")?.id).toBe("gemini");
    expect(vendorOfHost("notstripe.com")).toBeUndefined();
    expect(vendorOfHost("")).toBeUndefined();
  });

  it("by the full name of the company, which may run several", () => {
    expect(vendorsNamed(" MOLLIE b.v. ").map(({ id }) => id)).toEqual(["mollie"]);
    expect(vendorsNamed("Google Ireland Limited").length).toBeGreaterThan(2);
    expect(vendorsNamed("Mollie")).toEqual([]);
  });

  it("by its id", () => {
    expect(vendorFact("mollie")).toMatchObject({ country: "NL", role: "independent_controller" });
    expect(vendorFact("constructor")).toBeUndefined();
  });
});
