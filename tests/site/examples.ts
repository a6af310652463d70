/** The sites and books of the examples, built once for all tests of a file. */
import { join, resolve } from "node:path";
import { type PublishedFolder, publishFolder, type SiteFile } from "../../src/index.ts";

const root = resolve(import.meta.dirname, "..", "..");
export const EXAMPLES: readonly string[] = [
  "agency",
  "bakery",
  "clinic",
  "club",
  "recruiter",
  "saas",
  "web-shop",
];

const built = new Map<string, Promise<PublishedFolder>>();

export function example(name: string): Promise<PublishedFolder> {
  const known = built.get(name);
  if (known !== undefined) return known;
  const folder = join(root, "examples", name);
  const made = publishFolder(folder, { today: "2026-12-01", path: "." });
  built.set(name, made);
  return made;
}

const books = new Map<string, Promise<readonly SiteFile[]>>();

/** The files of the site or the book of an example. */
export async function filesOf(name: string, kind: "site" | "book"): Promise<readonly SiteFile[]> {
  const { published } = await example(name);
  if (kind === "site") return published.site;
  const book = books.get(name) ?? published.book();
  books.set(name, book);
  return book;
}
