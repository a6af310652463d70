/** Where every point and line of the picture lies. Only home of dagre. */
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import { truncate, wrap } from "../../text/wrap.ts";
import type { FlowGraph, FlowLine, FlowPoint } from "./graph.ts";

/** All lengths in units of the picture: about one pixel at its natural size. */
export interface Placed {
  /** Where the picture begins. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedPoint[];
  readonly curves: readonly PlacedLine[];
  /** Middle of each column. */
  readonly columns: readonly (number | null)[];
}

export interface PlacedPoint {
  readonly point: FlowPoint;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedLine {
  readonly line: FlowLine;
  readonly points: readonly Corner[];
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

export const BOX_WIDTH = 158;
export const LINE_HEIGHT = 17;
export const PADDING = 9;
const BETWEEN_COLUMNS = 64;
const BETWEEN_BOXES = 14;
/** Room for the names of the columns. */
const HEAD = 34;
const MARGIN = 8;
const CHARACTERS = 19;
const MOST_LINES = 5;
type Drawn = Graph<GraphLabel, NodeLabel, EdgeLabel>;

/** Holds the columns together where the graph falls into parts. */
const ROOT = "root";

/** Lays out points in their columns; the same graph gives the same places. */
export function place(graph: FlowGraph): Placed {
  const drawn: Drawn = new Graph();
  drawn.setGraph({
    rankdir: "LR",
    nodesep: BETWEEN_BOXES,
    edgesep: BETWEEN_BOXES,
    ranksep: BETWEEN_COLUMNS,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  const labels = graph.points.map(({ label }) => linesOf(label));
  // Ids of a business are no names for the keys of somebody else's objects.
  const names = new Map(graph.points.map(({ id }, i) => [id, `n${i}`]));
  drawn.setNode(ROOT, { width: 0, height: 0 });
  for (const [i, { column }] of graph.points.entries()) {
    drawn.setNode(`n${i}`, { width: BOX_WIDTH, height: heightOf(labels[i] ?? []) });
    if (column === 0) drawn.setEdge(ROOT, `n${i}`, { minlen: 1 });
  }
  const columns = new Map(graph.points.map(({ id, column }) => [id, column]));
  for (const { from, to } of graph.lines) {
    const apart = (columns.get(to) ?? 0) - (columns.get(from) ?? 0);
    drawn.setEdge(names.get(from) ?? "", names.get(to) ?? "", { minlen: Math.max(1, apart) });
  }
  layout(drawn);
  const boxes = graph.points.map((point, i) => boxOf(point, drawn.node(`n${i}`), labels[i] ?? []));
  const places = new Map(boxes.map((box) => [box.point.id, box]));
  const curves = graph.lines.map((line) => {
    const edge: EdgeLabel | undefined = drawn.edge(
      names.get(line.from) ?? "",
      names.get(line.to) ?? "",
    );
    const between = (edge?.points ?? []).slice(1, -1);
    return { line, points: curveOf(places.get(line.from), places.get(line.to), between) };
  });
  const { width = 0, height = 0 } = drawn.graph();
  const middles = graph.columns.map((_, column) => middleOf(boxes, column));
  const left = Math.min(...boxes.map((box) => box.left)) - MARGIN;
  return {
    left,
    width: round(width - left),
    height: round(height + HEAD),
    boxes,
    curves,
    columns: middles,
  };
}

function boxOf(point: FlowPoint, at: NodeLabel | undefined, lines: readonly string[]): PlacedPoint {
  const { x = 0, y = 0 } = at ?? {};
  const height = heightOf(lines);
  const top = round(y - height / 2 + HEAD);
  return { point, left: round(x - BOX_WIDTH / 2), top, height, lines };
}

/** From the middle of one box's side to that of the other, around what stands between. */
function curveOf(
  from: PlacedPoint | undefined,
  to: PlacedPoint | undefined,
  between: readonly Corner[],
): readonly Corner[] {
  if (from === undefined || to === undefined) return [];
  const start = { x: round(from.left + BOX_WIDTH), y: round(from.top + from.height / 2) };
  const end = { x: to.left, y: round(to.top + to.height / 2) };
  const apart = to.point.column - from.point.column;
  const passed = apart < 2 ? [] : between.slice(1, -1);
  return [start, ...passed.map(({ x, y }) => ({ x: round(x), y: round(y + HEAD) })), end];
}

/** Null for a column in which there is nothing. */
function middleOf(boxes: readonly PlacedPoint[], column: number): number | null {
  const first = boxes.find(({ point }) => point.column === column);
  return first === undefined ? null : first.left + BOX_WIDTH / 2;
}

function linesOf(label: string): readonly string[] {
  const lines = wrap(label.replaceAll(/\s+/g, " ").trim(), CHARACTERS);
  if (lines.length <= MOST_LINES) return lines;
  return [
    ...lines.slice(0, MOST_LINES - 1),
    truncate(lines.slice(MOST_LINES - 1).join(" "), CHARACTERS),
  ];
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + PADDING * 2;
}

/** A tenth of a unit is finer than anybody sees, and keeps the file small. */
function round(length: number): number {
  return Math.round(length * 10) / 10;
}
