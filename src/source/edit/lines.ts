/** Lines of a text as editing needs them: where they begin and end, and what stands before a place. */

/** What stands before an offset on its line. */
export function leadOf(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}

/** Offset at which the line of an offset begins, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at -= 1;
  return at === 0 && text.startsWith("\uFEFF") ? 1 : at;
}

/** Offset of the line break that ends the line of an offset, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

/** Offset at which the next line begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const at = lineEnd(text, offset);
  return Math.min(text.startsWith("\r\n", at) ? at + 2 : at + 1, text.length);
}

/** The line break that a file uses. */
export function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** How many blanks a file puts before what stands one level deeper. */
export function unitOf(text: string): number {
  const lead = /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
  return lead >= 2 && lead <= 8 ? lead : 2;
}

/** New lines before the line that begins at `at`; at the end of a text that ends without a break, behind it. */
export function insertLines(
  text: string,
  at: number,
  lines: readonly string[],
): { start: number; end: number; text: string } {
  const br = lineBreak(text);
  const whole = lines.join(br);
  const open = at === text.length && at > 0 && !/[\n\r\uFEFF]$/.test(text);
  return { start: at, end: at, text: open ? `${br}${whole}` : `${whole}${br}` };
}

/** True when a file may repeat values by aliases. */
export function hasAliases(text: string): boolean {
  return /[\s[{,:]\*[^\s,\]}]/.test(text);
}
