/** Readers of our formats that know nothing of how they are written. */
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment } from "parse5";
import { SaxesParser } from "saxes";
import { Parser } from "tap-parser";

export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: Element[];
  /** Text of the element itself. */
  text: string;
}

/** XML 1.0 as a tree; throws on everything that is not well-formed. */
export function readXml(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ defaultXMLVersion: "1.0", forceXMLVersion: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    const element: Element = {
      name,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root, ...more] = top.children;
  if (root === undefined || more.length > 0) throw new Error("not one root element");
  return root;
}

/** All elements of a name, in the order of the document. */
export function allNamed(element: Element, name: string): readonly Element[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => allNamed(child, name))];
}

export interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly message: string;
}

function decoded(text: string): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
}

/** Lines of a log that GitHub's runner takes for commands, and the other lines. */
export function readCommands(log: string): { commands: Command[]; lines: string[] } {
  const commands: Command[] = [];
  const lines: string[] = [];
  for (const line of log.split(/\r\n|[\n\r]/)) {
    const text = line.trimStart();
    const end = text.indexOf("::", 2);
    if (text.startsWith("##[")) throw new Error(`a command of the old kind: ${text}`);
    if (!text.startsWith("::") || end < 0) {
      lines.push(line);
      continue;
    }
    const [name = "", ...rest] = text.slice(2, end).split(" ");
    const pairs = rest
      .join(" ")
      .split(",")
      .filter((pair) => pair !== "");
    const properties = Object.fromEntries(
      pairs.map((pair) => {
        const cut = pair.indexOf("=");
        return [pair.slice(0, cut), decoded(pair.slice(cut + 1))];
      }),
    );
    commands.push({ name, properties, message: decoded(text.slice(end + 2)) });
  }
  return { commands, lines };
}

export interface TestPoint {
  readonly ok: boolean;
  readonly id: number;
  readonly name: string;
  readonly skip: string | boolean;
  readonly diag: unknown;
}

/** TAP by its reference parser; whatever is no TAP is an error. */
export function readTap(tap: string): { points: TestPoint[]; ok: boolean } {
  const parser = new Parser({ strict: true });
  const points: TestPoint[] = [];
  parser.on("result", ({ ok, id, name, skip, todo, diag }) => {
    if (todo) throw new Error(`a TODO: ${name}`);
    points.push({ ok, id, name, skip: skip ?? false, diag });
  });
  parser.on("extra", (line: string) => {
    throw new Error(`no TAP: ${line}`);
  });
  parser.on("bailout", (reason: string) => {
    throw new Error(`bail out: ${reason}`);
  });
  parser.end(tap);
  const { ok, failures } = parser;
  for (const failure of failures) {
    if ("tapError" in failure && failure.tapError)
      throw new Error(`broken TAP: ${String(failure.tapError)}`);
  }
  return { points, ok };
}

export interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const GITHUB = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };

/** Markdown as GitHub reads it, as a tree of HTML. */
export function readMarkdown(markdown: string): Node {
  return parseFragment(micromark(markdown, GITHUB)) as unknown as Node;
}

export function textOf(node: Node): string {
  return (node.value ?? "") + (node.childNodes ?? []).map(textOf).join("");
}

/** All nodes of a name, in the order of the document. */
export function nodesNamed(node: Node, name: string): readonly Node[] {
  const own = node.nodeName === name ? [node] : [];
  return [...own, ...(node.childNodes ?? []).flatMap((child) => nodesNamed(child, name))];
}

/** Names of all elements, each once, sorted. */
export function elementNames(node: Node): readonly string[] {
  const names = new Set<string>();
  const walk = (one: Node): void => {
    if (!one.nodeName.startsWith("#")) names.add(one.nodeName);
    one.childNodes?.forEach(walk);
  };
  walk(node);
  return [...names].sort();
}
