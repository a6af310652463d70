/** The terminal picture of the README: what `privacyfile check` says of the declaration above it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { explain } from "../../src/library.ts";
import { render } from "../../src/report/formats.ts";
import type { Generator } from "./types.ts";

const DECLARATION = /<!-- declaration -->\n```yaml\n([\s\S]*?)```/;
const PICTURE = /(<!-- picture: [^>]* -->\n```text\n)[\s\S]*?(```)/;
const DAY = "2026-12-01";

export const generate: Generator["generate"] = (root) => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const declaration = DECLARATION.exec(readme)?.[1];
  if (declaration === undefined || !PICTURE.test(readme)) {
    throw new Error("README.md misses its declaration or its picture");
  }
  const sources = [{ path: "privacyfile.yaml", text: declaration }];
  const report = check(sources, { rules: builtInRules(), today: DAY });
  const told = render("pretty", [report], { width: 80, color: false, links: false, explain });
  const picture = `$ privacyfile check --as-of ${DAY}\n\n${told}`;
  const text = readme.replace(
    PICTURE,
    (_, before: string, after: string) => before + picture + after,
  );
  return [{ path: "README.md", text }];
};
