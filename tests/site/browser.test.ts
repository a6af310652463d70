/** Every page of every example in a real browser: nothing to find fault with, and nothing asked of anybody. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium as driver, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromium } from "../need.ts";
import { EXAMPLES, filesOf } from "./examples.ts";
import { byPath } from "./world.ts";

const ORIGIN = "http://site.test/";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const path = chromium();

interface Opened {
  readonly page: Page;
  /** What the page asked for beside itself, and what the browser complained of. */
  readonly faults: string[];
}

async function open(
  browser: Browser,
  files: ReadonlyMap<string, string>,
  look: { readonly width: number; readonly colorScheme: "light" | "dark" },
): Promise<Opened> {
  const { width, colorScheme } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const faults: string[] = [];
  let main = "";
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const body = url.startsWith(ORIGIN) ? files.get(url.slice(ORIGIN.length)) : undefined;
    if (route.request().isNavigationRequest()) main = url;
    if (url !== main) faults.push(`asked for ${url}`);
    if (body === undefined) await route.abort();
    else await route.fulfill({ body, contentType: "text/html; charset=utf-8" });
  });
  const page = await context.newPage();
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  return { page, faults };
}

/** At night and on a phone: what depends on colours and sizes. */
const RULES_OF_LOOK = ["color-contrast", "target-size", "scrollable-region-focusable"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Violations of WCAG and of good practice, as `rule: element`; of some rules only, if they are named. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const only = rules === undefined ? {} : { runOnly: { type: "rule", values: rules } };
  await page.evaluate(AXE);
  const found: readonly Violation[] = await page.evaluate(
    `axe.run(${JSON.stringify(only)}).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.skipIf(path === undefined)("pages in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: path ?? "", args: ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });

  for (const name of EXAMPLES) {
    for (const kind of ["site", "book"] as const) {
      it(`${name}, ${kind}: axe finds nothing, nothing is asked for, nothing sticks out`, async () => {
        const files = byPath(await filesOf(name, kind));
        const pages = [...files.keys()].filter((file) => /^[^/]*\.html$/.test(file));
        expect(pages.length).toBeGreaterThan(2);
        for (const look of [
          { width: 1280, colorScheme: "light", rules: undefined },
          { width: 360, colorScheme: "dark", rules: RULES_OF_LOOK },
        ] as const) {
          const { page, faults } = await open(browser, files, look);
          for (const file of pages) {
            await page.goto(ORIGIN + file);
            const where = `${file} at ${look.width}`;
            expect(await violations(page, look.rules), where).toEqual([]);
            const wide = await page.evaluate("document.documentElement.scrollWidth");
            expect(wide, where).toBe(look.width);
            expect(faults, where).toEqual([]);
          }
          await page.context().close();
        }
      }, 180_000);
    }
  }
});
