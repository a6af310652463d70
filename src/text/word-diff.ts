/** What changed between two texts, word by word, for readers. */
import { diffArrays } from "diff";

/** A run of words that both texts share, or that only one of them has. */
export interface WordPart {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** Texts that differ in more words than this are one removed and one added text: nobody reads that. */
const MOST_EDITS = 1500;

/** Characters of scripts without spaces stand alone; else a word with its joiners, blanks, or one sign. */
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*|\s+|./gsu;

/**
 * The parts of two texts in reading order; what was taken out stands before what came in its place.
 * Kept and removed parts together are exactly `before`, kept and added parts exactly `after`.
 */
export function diffWords(before: string, after: string): readonly WordPart[] {
  if (before === after) return part("kept", before);
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [...part("removed", before), ...part("added", after)];
  const runs = changes.map(({ added, removed, value }): WordPart => {
    const text = value.join("");
    return { kind: added ? "added" : removed ? "removed" : "kept", text };
  });
  return joined(runs);
}

function part(kind: WordPart["kind"], text: string): readonly WordPart[] {
  return text === "" ? [] : [{ kind, text }];
}

function tokens(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/** Changes with nothing but blanks between them read as one: the blanks belong to both sides. */
function joined(runs: readonly WordPart[]): readonly WordPart[] {
  const parts: WordPart[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    parts.push(...part("removed", removed), ...part("added", added));
    removed = "";
    added = "";
  };
  for (const [i, { kind, text }] of runs.entries()) {
    const inside = kind === "kept" && text.trim() === "" && removed !== "" && added !== "";
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (inside && i < runs.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      parts.push({ kind, text });
    }
  }
  flush();
  return parts;
}
