/** Text for the Test Anything Protocol: one line in which nothing is a directive. */
import { terminalText } from "./terminal.ts";

/** A description or reason; `#` would begin a directive, and blanks at the ends are not read back. */
export function tapText(text: string): string {
  return terminalText(text.replaceAll(/\s+/g, " ")).trim().replaceAll(/[\\#]/g, "\\$&");
}
