/** The licences of what is bundled, which must go where the bundle goes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The texts of the licences of all packages that the modules come from, in the order of their names. */
export function noticesOf(moduleIds: readonly string[]): string {
  const folders = new Set(moduleIds.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text =
      file === undefined
        ? `${license}, as its package.json says.`
        : readFileSync(join(folder, file), "utf8");
    return { name: String(name), text: `${name}\n\n${text.replaceAll("\r\n", "\n").trim()}\n` };
  });
  const unique = new Map(texts.map(({ name, text }) => [name, text]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, text]) => text).join(`\n${"-".repeat(80)}\n\n`);
}
