/** What an example expects, read from the comments that end its lines. */
import { positionAt } from "../../source/position.ts";
import type { Parsed } from "../../source/types.ts";

export interface Expectation {
  /** 1-based, in the example's own text. */
  readonly line: number;
  readonly kind: "fail" | "gap" | "skip";
  /** The message of a finding, the name of a fact; empty for `skip`. */
  readonly words: string;
}

const STARTS = /^(expect|gap|skip)\b:?\s*/;
const BETWEEN = / # (?=(?:expect|gap|skip)\b)/;

/** Every expectation: `# expect: message`, `# gap: vendor:acme.country`, `# skip`. */
export function expectationsOf(parsed: Parsed): readonly Expectation[] {
  return parsed.comments.flatMap(({ text, range }) => {
    const { line } = positionAt(parsed.file, range.start);
    return text.split(BETWEEN).flatMap((part): readonly Expectation[] => {
      const match = STARTS.exec(part);
      if (match === null) return [];
      const kind = match[1] === "expect" ? "fail" : match[1] === "gap" ? "gap" : "skip";
      return [{ line, kind, words: part.slice(match[0].length).trim() }];
    });
  });
}
