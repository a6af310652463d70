/** Text for GitHub's workflow commands, and for logs in which a line could be taken for one. */
import { terminalText } from "./terminal.ts";

/**
 * The message of a command, `::error::<here>`
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). Line breaks are kept
 * by number; everything else that cannot be seen is made visible.
 */
export function workflowData(text: string): string {
  return unseen(text.replaceAll("%", "%25"))
    .replaceAll("\r\n", "%0A")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

/** The value of a command's property, `::error file=<here>,...::`. */
export function workflowProperty(text: string): string {
  return workflowData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * Text that is merely printed in a workflow: no line of it is a command. A runner looks for `::`
 * and `##[` after blanks at the start of a line; such lines begin with a visible mark.
 */
export function workflowLog(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => terminalText(line).replace(/^\s*(?=::|##\[)/, "$&\\"))
    .join("\n");
}

function unseen(text: string): string {
  return text
    .split(/([\r\n])/)
    .map((part, index) => (index % 2 === 1 ? part : terminalText(part)))
    .join("");
}
