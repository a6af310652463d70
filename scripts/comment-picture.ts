/**
 * The picture of the comment on the page of the action: what the bakery's pull request would say that
 * starts a newsletter through a company in the United States. `npm run picture`; look at it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium } from "playwright-core";
import { builtInRules, compare, comparisonParts, NO_RULES, readRoot } from "../src/index.ts";

const root = resolve(import.meta.dirname, "..");
const out = join(root, "docs", "images", "comment.png");
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

/** What the pull request adds. */
const ADDED = {
  path: "privacy/offers.yaml",
  text: `purposes:
  offers:
    description: send you an offer on your birthday
    kind: direct_marketing
    subjects: [customers]
    needs: [email, date_of_birth]
    recipients: [mailwise]
    retention: 5 years after last_order
vendors:
  mailwise:
    legal_name: Mailwise Inc.
    for: sending the offers
    role: processor
    country: US
`,
};

/** Close to how the site shows comments, so that the picture tells what people will see. */
const STYLE = `body { margin: 24px; width: 860px; font: 14px/1.5 -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; color: #1f2328; }
article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 8px 16px 16px; }
h2 { font-size: 1.5em; border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; } h3 { font-size: 1.25em; }
table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top; }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font-size: 85%; }
a { color: #0969da; text-decoration: none; } blockquote { border-left: .25em solid #d1d9e0; color: #59636e; margin: 0 0 8px; padding: 0 1em; }
ins { background: #dafbe1; } del { background: #ffebe9; } sub { color: #59636e; }`;

const { sources } = readRoot(join(root, "examples", "bakery"));
const before = { name: "a05c120db3".padEnd(40, "0"), sources, own: NO_RULES };
const after = { ...before, name: "change", sources: [...sources, ADDED] };
const comparison = compare(before, after, { today: "2026-12-01", rules: builtInRules() });
const files = "https://github.com/rye-and-rise/shop/blob/change/";
const parts = comparisonParts(comparison, {
  width: 100,
  color: false,
  links: false,
  repository: { folder: ".", files },
});
const markdown = parts
  .map(({ text }) => text)
  .filter((text) => text !== "")
  .join("\n\n");
const html = micromark(markdown, {
  allowDangerousHtml: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ARGS,
});
try {
  const page = await browser.newPage({ viewport: { width: 940, height: 800 } });
  await page.setContent(`<!doctype html><style>${STYLE}</style><article>${html}</article>`);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, await page.locator("article").screenshot());
  console.log(out);
} finally {
  await browser.close();
}
