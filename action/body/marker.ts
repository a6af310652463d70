/** The mark by which the action finds what it wrote before: an HTML comment in the first line. */
import { createHash } from "node:crypto";

export interface Marker {
  readonly kind: "comment" | "review";
  readonly id: string;
  /** Of the text below; equal: nothing to write. Decides nothing else. */
  readonly hash: string;
}

const MARK = /^<!-- privacyfile (comment|review) id=([A-Za-z0-9._/-]+) hash=([0-9a-f]{16}) -->/;

/** Short, and only to see that nothing changed. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The text with its mark above it. */
export function marked(kind: Marker["kind"], id: string, text: string): string {
  return `<!-- privacyfile ${kind} id=${id} hash=${hashOf(text)} -->\n${text}`;
}

/** The mark of a text; undefined when it has none. */
export function markerOf(text: string): Marker | undefined {
  const found = MARK.exec(text);
  if (found === null) return undefined;
  const [, kind, id = "", hash = ""] = found;
  return { kind: kind === "review" ? "review" : "comment", id, hash };
}
