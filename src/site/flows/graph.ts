/** How data flows, as points and lines in columns: what is drawn, and written as Mermaid. */
import { compareText } from "../../finding/order.ts";
import type { Messages } from "../../message/messages.ts";
import { follow, nodes, read, texts } from "../../model/known.ts";
import { META, type Node } from "../../model/node.ts";
import type { Naming } from "./names.ts";

export interface FlowPoint {
  readonly id: string;
  /** Index in the columns. */
  readonly column: number;
  readonly label: string;
  /** Special data, such as health data. */
  readonly special: boolean;
}

export interface FlowLine {
  readonly from: string;
  readonly to: string;
  readonly special: boolean;
}

export interface FlowGraph {
  readonly columns: readonly string[];
  readonly points: readonly FlowPoint[];
  readonly lines: readonly FlowLine[];
}

export interface FlowOptions {
  readonly naming: Naming;
  readonly messages: Messages;
  /** False for readers outside: where data lies within the business is nothing for them. */
  readonly places: boolean;
  /** Addresses of the purposes to show; all when left out. */
  readonly purposes?: ReadonlySet<string>;
}

/** One kind of data on its way, before kinds that share the way are drawn as one. */
interface Way {
  readonly category: Node;
  /** Ids from people to countries; the place of the data is null. */
  readonly steps: readonly (readonly string[])[];
}

/** Kinds of data that are named in one box; the rest is counted. */
const NAMED = 4;
const DATA = 1;

/** The graph of `$model`; no points where nothing is known to flow. */
export function flowGraph(root: Node, options: FlowOptions): FlowGraph {
  const labels = new Map<string, string>();
  const ways = nodes(follow(root, "derived", "flows"))
    .values.filter((flow) => shown(flow, options))
    .map((flow) => wayOf(flow, options, labels));
  const boxes = boxesOf(ways);
  const lines = new Map<string, FlowLine>();
  const points = new Map<string, FlowPoint>();
  for (const way of ways) {
    const box = boxes.get(way.category);
    if (box === undefined) continue;
    labels.set(box.id, dataLabel(box.categories, options));
    const steps = way.steps.map((ids, column) => (column === DATA ? [box.id] : ids));
    addWay(steps, { special: box.special, labels, points, lines });
  }
  const { messages, places } = options;
  const columns = (["people", "data", "place", "purpose", "recipient", "country"] as const)
    .filter((column) => places || column !== "place")
    .map((column) => messages.format(`site.flows.${column}`));
  return {
    columns,
    points: [...points.values()].sort((a, b) => a.column - b.column || compareText(a.id, b.id)),
    lines: withoutShortcuts([...lines.values()]).sort(
      (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to),
    ),
  };
}

/** A line that skips a column is left out where a longer way shows the same. */
function withoutShortcuts(lines: readonly FlowLine[]): FlowLine[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of lines) next.set(from, (next.get(from) ?? new Set()).add(to));
  return lines.filter(
    ({ from, to }) => ![...(next.get(from) ?? [])].some((middle) => next.get(middle)?.has(to)),
  );
}

function shown(flow: Node, { purposes }: FlowOptions): boolean {
  return (
    purposes === undefined ||
    nodes(read(flow, "purpose")).values.some((purpose) => purposes.has(purpose[META].address))
  );
}

function wayOf(
  flow: Node,
  { naming, messages, places }: FlowOptions,
  labels: Map<string, string>,
): Way {
  const named = (key: string): readonly string[] =>
    nodes(read(flow, key)).values.map((node) => {
      const id = node[META].address;
      labels.set(id, naming(node));
      return id;
    });
  const countries = texts(read(flow, "countries")).values.map((code) => {
    labels.set(`country:${code}`, messages.country(code));
    return `country:${code}`;
  });
  labels.set("nobody", messages.format("site.flows.ourselves"));
  const vendors = named("vendor");
  const [category] = nodes(read(flow, "category")).values;
  const place = places ? [named("asset")] : [];
  const recipient = vendors.length === 0 ? ["nobody"] : vendors;
  const steps = [named("subjects"), [], ...place, named("purpose"), recipient, countries];
  return { category: category ?? flow, steps };
}

interface Box {
  readonly id: string;
  readonly categories: readonly Node[];
  readonly special: boolean;
}

/** Kinds of data that take the same ways, and are special alike, stand in one box. */
function boxesOf(ways: readonly Way[]): ReadonlyMap<Node, Box> {
  const taken = new Map<Node, Set<string>>();
  for (const { category, steps } of ways) {
    const paths = taken.get(category) ?? new Set<string>();
    taken.set(category, paths.add(JSON.stringify(steps)));
  }
  const groups = new Map<string, Node[]>();
  for (const [category, paths] of taken) {
    const key = JSON.stringify([isSpecial(category), ...[...paths].sort()]);
    groups.set(key, [...(groups.get(key) ?? []), category]);
  }
  const boxes = [...groups.values()].map((categories): Box => {
    const ids = categories.map((one) => one[META].address).sort();
    return { id: `data:${ids.join(",")}`, categories, special: categories.some(isSpecial) };
  });
  return new Map(boxes.flatMap((box) => box.categories.map((one) => [one, box])));
}

function isSpecial(category: Node): boolean {
  return typeof category.special === "string";
}

function dataLabel(categories: readonly Node[], { naming, messages }: FlowOptions): string {
  const names = categories.map(naming);
  const rest = names.length - NAMED;
  if (rest <= 1) return names.join(", ");
  const more = messages.format("site.flows.more", { count: rest });
  return [...names.slice(0, NAMED), more].join(", ");
}

interface Drawing {
  readonly special: boolean;
  readonly labels: ReadonlyMap<string, string>;
  readonly points: Map<string, FlowPoint>;
  readonly lines: Map<string, FlowLine>;
}

/** Points of every column, and lines from each to the next column that has any. */
function addWay(steps: readonly (readonly string[])[], drawing: Drawing): void {
  let before: readonly string[] = [];
  for (const [column, ids] of steps.entries()) {
    for (const id of ids) {
      const label = drawing.labels.get(id) ?? id;
      const special = column === DATA && drawing.special;
      drawing.points.set(id, { id, column, label, special });
      for (const from of before) addLine({ from, to: id, special: drawing.special }, drawing.lines);
    }
    if (ids.length > 0) before = ids;
  }
}

function addLine(line: FlowLine, lines: Map<string, FlowLine>): void {
  const key = `${line.from} ${line.to}`;
  const special = line.special || lines.get(key)?.special === true;
  lines.set(key, { ...line, special });
}
