/** Messages of SARIF 2.1.0: plain text in which nothing is a link or a placeholder. */
import { terminalLines } from "../../text/terminal.ts";

export interface Message {
  readonly text: string;
}

/** Nobody sees it; links and placeholders are not found across it. */
const WORD_JOINER = "\u2060";

/**
 * Plain text as a message. SARIF would have braces doubled, which readers show as they stand; so only
 * what a reader would take for a placeholder, `{0}`, or a link, `[text](address)`, is broken up.
 */
export function messageOf(text: string): Message {
  return {
    text: terminalLines(text)
      .replaceAll(/\](?=\()/g, `]${WORD_JOINER}`)
      .replaceAll(/\{(?=\d+\})/g, `{${WORD_JOINER}`),
  };
}
