/** The flows as Mermaid text, which GitHub and editors draw from Markdown. */
import type { FlowGraph } from "./graph.ts";

/** Lines of a flowchart; nothing in a label can end it. */
export function flowMermaid({ columns, points, lines }: FlowGraph): string {
  const names = new Map(points.map(({ id }, i) => [id, `n${i}`]));
  const groups = columns.map((column, i) => {
    const inside = points
      .filter((point) => point.column === i)
      .map(({ id, label }) => `    ${names.get(id)}["${escaped(label)}"]`);
    return [`  subgraph c${i}["${escaped(column)}"]`, ...inside, "  end"].join("\n");
  });
  const arrows = lines.map(({ from, to, special }) => {
    const arrow = special ? "-.->" : "-->";
    return `  ${names.get(from)} ${arrow} ${names.get(to)}`;
  });
  return ["flowchart LR", ...groups, ...arrows, ""].join("\n");
}

/** Everything but letters, digits and harmless signs by number, as Mermaid reads it: `#34;`. */
function escaped(label: string): string {
  const line = label.replaceAll(/\s+/g, " ").trim();
  return line.replaceAll(/[^\p{L}\p{N}\p{M} ,.+-]/gu, (sign) => `#${sign.codePointAt(0) ?? 63};`);
}
