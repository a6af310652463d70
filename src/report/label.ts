/** Names of laws and places as a terminal shows them. */
import type { Citation, LawId } from "../finding/types.ts";
import { positionAt } from "../source/position.ts";
import type { Range } from "../source/types.ts";
import { terminalText } from "../text/terminal.ts";

const LAWS: { readonly [law in LawId]: string } = {
  gdpr: "GDPR",
  uk_gdpr: "UK GDPR",
  ccpa: "CCPA",
  eprivacy: "ePrivacy Directive",
  ai_act: "AI Act",
  good_practice: "Good practice",
};

export function lawName(law: LawId): string {
  return LAWS[law];
}

/** `GDPR Art. 6(1)` */
export function citeText({ law, cite }: Citation): string {
  return `${lawName(law)} ${terminalText(cite)}`;
}

/** Path from where the check was started; `.` adds nothing. */
export function pathFromHere(root: string, file: string): string {
  return terminalText(root === "." || root === "" ? file : `${root}/${file}`);
}

/** `shop/privacyfile.yaml:14:3` */
export function placeText(root: string, range: Range): string {
  // A file that could not be read has no line to point at.
  if (range.file.text === "") return pathFromHere(root, range.file.path);
  const { line, column } = positionAt(range.file, range.start);
  return `${pathFromHere(root, range.file.path)}:${line}:${column}`;
}
