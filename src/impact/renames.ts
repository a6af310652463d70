/** Entries that only bear another id: every fact equal, and exactly one candidate on either side. */
import { compareText } from "../finding/order.ts";
import { META, type Node } from "../model/node.ts";
import { entriesOf, type Section } from "./entities.ts";
import { leavesOf, type Naming } from "./flat.ts";

/** Addresses of entries before the change, and what they are called after it. */
export type Renames = ReadonlyMap<string, string>;

/** Names of others by which readers know them: another name is another company. */
const KNOWN_BY_NAME: ReadonlySet<string> = new Set(["vendor"]);

/** Of these, an entry that says nothing can be told from no other. */
const LEAST_FACTS = 1;

/** Finds what was renamed; links between renamed entries are followed until nothing more is found. */
export function findRenames(before: Node, after: Node, sections: readonly Section[]): Renames {
  const open = sections.map((section) => unmatched(before, after, section));
  const renames = new Map<string, string>();
  for (let found = -1; found !== renames.size; ) {
    found = renames.size;
    for (const side of open) matchSection(side, renames);
  }
  return verified(renames, open);
}

interface Unmatched {
  readonly shape: string;
  readonly gone: readonly Node[];
  readonly come: readonly Node[];
}

function unmatched(before: Node, after: Node, section: Section): Unmatched {
  const [had, has] = [entriesOf(before, section), entriesOf(after, section)];
  const [old, now] = [addresses(had), addresses(has)];
  return {
    shape: section.shape,
    gone: had.filter((node) => !now.has(node[META].address)),
    come: has.filter((node) => !old.has(node[META].address)),
  };
}

function addresses(nodes: readonly Node[]): ReadonlySet<string> {
  return new Set(nodes.map((node) => node[META].address));
}

function matchSection({ shape, gone, come }: Unmatched, renames: Map<string, string>): void {
  const taken = new Set(renames.values());
  const left = gone.filter((node) => !renames.has(node[META].address));
  const free = come.filter((node) => !taken.has(node[META].address));
  if (left.length === 0 || free.length === 0) return;
  const pending = pendingNames(left, free);
  const old = bySignature(left, shape, (node) => renamed(node, renames, pending));
  const now = bySignature(free, shape, (node) => renamed(node, new Map(), pending));
  for (const [signature, [only, ...others]] of old) {
    const candidates = now.get(signature) ?? [];
    const [candidate] = candidates;
    if (only === undefined || others.length > 0) continue;
    if (candidate === undefined || candidates.length > 1) continue;
    renames.set(only[META].address, candidate[META].address);
  }
}

/** Links to what is not matched yet say only that there is one: they are verified at the end. */
function pendingNames(left: readonly Node[], free: readonly Node[]): ReadonlySet<string> {
  return new Set([...left, ...free].map((node) => node[META].address));
}

function renamed(node: Node, renames: Renames, pending: ReadonlySet<string>): string {
  const { address } = node[META];
  return renames.get(address) ?? (pending.has(address) ? "?" : address);
}

function bySignature(
  nodes: readonly Node[],
  shape: string,
  nameOf: Naming,
): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    const signature = signatureOf(node, shape, nameOf);
    if (signature === undefined) continue;
    const known = found.get(signature) ?? [];
    known.push(node);
    found.set(signature, known);
  }
  return found;
}

/** Everything that is stated; undefined for an entry that says too little to be known again. */
function signatureOf(node: Node, shape: string, nameOf: Naming): string | undefined {
  const facts = [...leavesOf(node, nameOf)].filter(
    ([, leaf]) => !(leaf.filled && leaf.key === "name") && leaf.state !== "empty",
  );
  const said = facts.filter(([, leaf]) => leaf.state === "known" && !leaf.filled);
  if (said.length < LEAST_FACTS) return undefined;
  const lines = facts.map(([path, { state, text }]) => `${path}=${state}:${text}`);
  if (KNOWN_BY_NAME.has(shape)) lines.push(`known as ${shownName(node)}`);
  return lines.sort(compareText).join("\n");
}

function shownName(node: Node): string {
  const { legal_name, name } = node;
  const shown = typeof legal_name === "string" ? legal_name : String(name ?? "");
  return shown.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** A match that rests on links to what turned out to be no rename is none; until all hold. */
function verified(renames: Map<string, string>, open: readonly Unmatched[]): Renames {
  const nodes = new Map(
    open.flatMap(({ gone, shape }) => gone.map((node) => [node[META].address, { node, shape }])),
  );
  const targets = new Map(
    open.flatMap(({ come }) => come.map((node) => [node[META].address, node] as const)),
  );
  for (let dropped = true; dropped; ) {
    dropped = false;
    for (const [from, to] of renames) {
      const old = nodes.get(from);
      const now = targets.get(to);
      const same =
        old !== undefined &&
        now !== undefined &&
        signatureOf(
          old.node,
          old.shape,
          (node) => renames.get(node[META].address) ?? node[META].address,
        ) === signatureOf(now, old.shape, (node) => node[META].address);
      if (same) continue;
      renames.delete(from);
      dropped = true;
    }
  }
  return renames;
}
