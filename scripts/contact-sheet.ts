/**
 * A contact sheet: every page of an example by day and night, on a phone, a desk and paper, in one
 * picture to look at. `npm run contact-sheet -- saas`; without a name, the bakery.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { publishFolder } from "../src/index.ts";
import { htmlAttribute, htmlText } from "../src/text/html.ts";

interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly media: "screen" | "print";
}

const LOOKS: readonly Look[] = [
  { name: "phone-light", width: 390, colorScheme: "light", media: "screen" },
  { name: "phone-dark", width: 390, colorScheme: "dark", media: "screen" },
  { name: "desk-light", width: 1280, colorScheme: "light", media: "screen" },
  { name: "desk-dark", width: 1280, colorScheme: "dark", media: "screen" },
  { name: "paper", width: 720, colorScheme: "light", media: "print" },
];
/** Of a long page the first screens are enough to see whether it is right. */
const TALLEST = 2600;
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

const root = resolve(import.meta.dirname, "..");

async function take(browser: Browser, page: string, look: Look): Promise<Buffer> {
  const { width, colorScheme, media } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const tab = await context.newPage();
  await tab.emulateMedia({ media, colorScheme });
  await tab.goto(pathToFileURL(page).href);
  const tall = Number(await tab.evaluate("document.documentElement.scrollHeight"));
  const clip = { x: 0, y: 0, width, height: Math.min(tall, TALLEST) };
  const picture = await tab.screenshot({ fullPage: true, clip });
  await context.close();
  return picture;
}

/** Writes the pages and takes their pictures; the names of the pages. */
async function pictures(browser: Browser, name: string, folder: string): Promise<string[]> {
  const source = join(root, "examples", name);
  const { published } = await publishFolder(source, { today: "2026-12-01", path: "." });
  const pages: string[] = [];
  for (const [kind, files] of [
    ["site", published.site],
    ["book", await published.book()],
  ] as const) {
    for (const { path, content } of files) {
      const file = join(folder, kind, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      if (!/^[^/]*\.html$/.test(path)) continue;
      const page = `${kind}-${path.replace(".html", "")}`;
      pages.push(page);
      for (const look of LOOKS) {
        writeFileSync(join(folder, `${page}-${look.name}.png`), await take(browser, file, look));
      }
    }
  }
  return pages;
}

function sheet(pages: readonly string[]): string {
  const rows = pages.map((page) => {
    const images = LOOKS.map(({ name, width }) => {
      const source = htmlAttribute(`${page}-${name}.png`);
      return `<a href="${source}"><img src="${source}" width="${Math.round(width / 4)}" alt=""></a>`;
    });
    return `<h2>${htmlText(page)}</h2><div>${images.join("")}</div>`;
  });
  const style =
    "body{font:16px sans-serif;margin:24px;background:#ccc}div{display:flex;gap:16px;align-items:start}";
  return `<!DOCTYPE html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${rows.join("")}`;
}

const names = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ARGS,
});
for (const name of names.length === 0 ? ["bakery"] : names) {
  const folder = join(root, ".cache", "contact-sheet", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = join(folder, "index.html");
  writeFileSync(index, sheet(await pictures(browser, name, folder)));
  const tab = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await tab.goto(pathToFileURL(index).href);
  await tab.screenshot({ path: join(folder, "sheet.png"), fullPage: true });
  console.log(`Look at ${join(folder, "sheet.png")}`);
}
await browser.close();
