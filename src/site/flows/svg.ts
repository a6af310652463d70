/** The picture of the flows as SVG within a page, whose style sheet gives it its colours by day and night. */
import { type Child, element, type Html, join, lines } from "../html/markup.ts";
import type { FlowGraph } from "./graph.ts";
import {
  BOX_WIDTH,
  LINE_HEIGHT,
  PADDING,
  type Placed,
  type PlacedLine,
  type PlacedPoint,
  place,
} from "./layout.ts";

export interface Captions {
  readonly title: string;
  readonly about: string;
}

/** Null where nothing flows. What the picture shows must stand beside it in words. */
export function flowSvg(graph: FlowGraph, { title, about }: Captions): Html | null {
  if (graph.points.length === 0) return null;
  const placed = place(graph);
  const picture = element(
    "svg",
    {
      viewBox: `${placed.left} 0 ${placed.width} ${placed.height}`,
      role: "img",
      "aria-labelledby": "flows-title flows-about",
    },
    [
      lines([
        element("title", { id: "flows-title" }, [title]),
        element("desc", { id: "flows-about" }, [about]),
        ...placed.curves.map(curve),
        ...placed.boxes.map(box),
        ...heads(graph.columns, placed),
      ]),
    ],
  );
  const region = { class: "flows", "aria-label": title, tabindex: "0" };
  return element("section", region, [picture]);
}

function heads(columns: readonly string[], { columns: middles }: Placed): readonly Child[] {
  return columns.map((name, i) => {
    const x = middles[i];
    if (x === null || x === undefined) return null;
    return element("text", { class: "col", x: `${x}`, y: "20", "text-anchor": "middle" }, [name]);
  });
}

function box({ point, left, top, height, lines: words }: PlacedPoint): Html {
  const size = { width: `${BOX_WIDTH}`, height: `${height}`, rx: "8" };
  const texts = words.map((line, i) => {
    const y = top + PADDING + LINE_HEIGHT * (i + 0.75);
    return element("text", { x: `${left + 10}`, y: `${Math.round(y * 10) / 10}` }, [line]);
  });
  return element("g", { class: point.special ? "special" : undefined }, [
    element("rect", { x: `${left}`, y: `${top}`, ...size }),
    join(texts),
  ]);
}

/** A line that leaves and reaches every one of its points level. */
function curve({ line, points }: PlacedLine): Html {
  const d = points.map(({ x, y }, i) => {
    const before = points[i - 1];
    if (before === undefined) return `M${x} ${y}`;
    const middle = Math.round((x + before.x) * 5) / 10;
    return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  });
  return element("path", { class: line.special ? "special" : undefined, d: d.join("") });
}
