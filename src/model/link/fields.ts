/** What each field of a place is there for: those of the place's purposes that need its category. */
import { type Assembly, nodesOf } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import { fillKnown, isThere } from "../fill/fill.ts";
import { follow, type Known, nodes, read, union, unknown } from "../known.ts";
import { fillIn, type OpenNode } from "../meta.ts";
import { type Fact, META, type Node } from "../node.ts";
import { isNode } from "../reading.ts";

/** What a purpose needs, looked up once. */
interface Needs {
  readonly categories: ReadonlySet<unknown>;
  readonly open: readonly Fact[];
}

/** Fills in `purposes` of every field that does not state them. */
export function fillFieldPurposes(assembly: Assembly): void {
  const needs = new Map<Node, Needs>();
  const needsOf = (purpose: Node): Needs => {
    let known = needs.get(purpose);
    if (known === undefined) {
      const { values, open } = follow(purpose, "needs", "category");
      known = { categories: new Set(values), open };
      needs.set(purpose, known);
    }
    return known;
  };
  for (const node of nodesOf(assembly, "field")) {
    const { parent } = node[META];
    if (parent === null || isThere(node, "purposes")) continue;
    fillOne(node, nodes(read(parent, "purposes")), needsOf);
  }
}

function fillOne(field: OpenNode, purposes: Known<Node>, needsOf: (purpose: Node) => Needs): void {
  const { category } = field;
  if (!isNode(category)) {
    // Of what it is not known what it is, it is not known what it is for.
    fillKnown(field, "purposes", unknown(read(field, "category").open));
    return;
  }
  const serving: Node[] = [];
  const open: Known<never>[] = purposes.open.length > 0 ? [unknown(purposes.open)] : [];
  for (const purpose of purposes.values) {
    const needs = needsOf(purpose);
    if (needs.categories.has(category)) serving.push(purpose);
    else if (needs.open.length > 0) open.push(unknown(needs.open));
  }
  fillIn(field, "purposes", listOf(serving, open.length > 0 ? { open: union(open).open } : {}));
}
