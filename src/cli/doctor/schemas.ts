/** The schemas that editors read: whether they are those of this version, and whether files lead to them. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { SCHEMA_NAMES, schemaText } from "../schema.ts";
import { good, type Sign } from "./types.ts";

const FOLDER = "privacy/.schemas";
const RENEW = `Run privacyfile schema --out ${FOLDER} in the folder of the business.`;

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** The same but for how it is laid out: formatters may have passed over it. */
function isSame(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}

/** Copies of schemas that an upgrade has left behind. */
export async function schemaSigns(root: string): Promise<readonly Sign[]> {
  const signs: Sign[] = [];
  let found = 0;
  for (const name of SCHEMA_NAMES) {
    const path = `${FOLDER}/${name}.schema.json`;
    const text = textOf(join(root, path));
    if (text === undefined) continue;
    found += 1;
    if (isSame(text, await schemaText(name))) continue;
    const what = `The schema ${name} for editors is not that of this version`;
    signs.push({ state: "bad", what, fix: RENEW, place: path });
  }
  if (found === 0) {
    const what = "There are no schemas for editors";
    return [{ state: "note", what, fix: RENEW, place: FOLDER }];
  }
  return signs.length > 0 ? signs : [good("The schemas for editors are those of this version")];
}

const MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;

/** First lines that lead an editor nowhere; a file without one has no help at all. */
export function modelineSigns(root: string, files: readonly string[]): readonly Sign[] {
  return files.flatMap((file): readonly Sign[] => {
    const text = textOf(join(root, file)) ?? "";
    const to = MODELINE.exec(text)?.[1];
    if (to === undefined) {
      const up = "../".repeat(file.split("/").length - 1);
      const name = file.startsWith("privacy/rules/")
        ? "rule"
        : file.startsWith("privacy/tests/")
          ? "test"
          : "privacyfile";
      const line = `# yaml-language-server: $schema=${up === "" ? "./" : up}${FOLDER}/${name}.schema.json`;
      const fix = `Write as first line: ${line}`;
      return [{ state: "note", what: "Editors have no schema for this file", fix, place: file }];
    }
    if (/^[a-z]+:\/\//i.test(to)) return [];
    const path = resolve(join(root, dirname(file)), to);
    if (textOf(path) !== undefined) return [];
    const what = `The schema that this file names is not there: ${to}`;
    return [{ state: "bad", what, fix: RENEW, place: file }];
  });
}
