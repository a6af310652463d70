/** `TODO` in place of a value: not stated, on purpose and visible. */

/** The words after TODO, possibly none; undefined when the text is no TODO. A colon after it is forgiven. */
export function todoText(value: string): string | undefined {
  if (!value.startsWith("TODO")) return undefined;
  const match = /^TODO(?:$|[\s:]\s*)/.exec(value);
  return match === null ? undefined : value.slice(match[0].length).trim();
}
