/** A code frame in the colours of the terminal: what is blamed stands out, all around it is quiet. */
import type { Severity } from "../../finding/types.ts";
import type { Frame, Segment } from "../../source/frame/types.ts";
import type { Style } from "./style.ts";

function paint({ role, text }: Segment, severity: Severity, style: Style): string {
  switch (role) {
    case "gutter":
    case "gap":
      return style.dim(text);
    case "mark":
      return style.grave(severity, text);
    case "blamed":
      return style.bold(text);
    case "related-mark":
    case "says":
      return style.grave("note", text);
    case "code":
    case "related":
      return text;
  }
}

/** The lines of a frame, set in. */
export function paintFrame(frame: Frame, severity: Severity, style: Style): readonly string[] {
  return frame.lines.map(({ segments }) => {
    const line = segments.map((segment) => paint(segment, severity, style)).join("");
    return `    ${line}`.trimEnd();
  });
}
