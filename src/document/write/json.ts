/** A document as JSON for programs: places as file, line and column in place of offsets. */
import type { Document } from "../../finding/document.ts";
import { positionAt } from "../../source/position.ts";
import type { Range } from "../../source/types.ts";

/** The document with every range resolved; two blanks an indentation, a last newline. */
export function toJson(document: Document): string {
  const text = JSON.stringify(
    document,
    (_, value: unknown) => (isRange(value) ? place(value) : value),
    2,
  );
  return `${text}\n`;
}

function isRange(value: unknown): value is Range {
  return typeof value === "object" && value !== null && "file" in value && "start" in value;
}

function place({ file, start }: Range): object {
  const { line, column } = positionAt(file, start);
  return { file: file.path, line, column };
}
