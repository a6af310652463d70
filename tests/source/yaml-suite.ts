/** The cases of the YAML Test Suite, read with an independent parser. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface SuiteCase {
  /** File name and number: `229Q/0`. */
  readonly id: string;
  readonly yaml: string;
  /** The values of its documents; undefined when the suite gives none. */
  readonly json: readonly unknown[] | undefined;
  readonly fail: boolean;
}

interface Raw {
  readonly yaml?: string;
  readonly json?: string | null;
  readonly fail?: boolean;
}

/** All cases of a folder; later ones of a file inherit what they do not say. */
export function suiteCases(folder: string): readonly SuiteCase[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const raw = parse(readFileSync(`${folder}/${name}`, "utf8")) as readonly Raw[];
      let before: Raw = {};
      return raw.map((own, index) => {
        const all: Raw = own.yaml === undefined ? { ...before, ...own } : own;
        before = all;
        return {
          id: `${name.replace(/\.yaml$/, "")}/${index}`,
          yaml: visible(all.yaml ?? ""),
          json: typeof all.json === "string" ? documents(all.json) : undefined,
          fail: all.fail === true,
        };
      });
    });
}

/** The suite writes blanks and line ends with signs that can be seen. */
function visible(text: string): string {
  return text
    .replaceAll("␣", " ")
    .replaceAll(/—*»/g, "\t")
    .replaceAll("←", "\r")
    .replaceAll("⇔", "\uFEFF")
    .replaceAll("↵", "")
    .replace(/∎\n$/, "");
}

/** JSON values one after another. */
function documents(text: string): readonly unknown[] {
  const found: unknown[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const end = endOfValue(rest);
    found.push(JSON.parse(rest.slice(0, end)));
    rest = rest.slice(end).trim();
  }
  return found;
}

function endOfValue(text: string): number {
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && !/\s/.test(text.charAt(end))) continue;
    try {
      JSON.parse(text.slice(0, end));
      return end;
    } catch {
      // Not yet a whole value.
    }
  }
  return text.length;
}
