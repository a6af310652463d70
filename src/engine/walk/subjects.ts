/** Walks a model along a selector and hands over every subject, with its ancestors in slots. */
import { type Fact, META, type Node } from "../../model/node.ts";
import { absent, isNode, openList } from "../../model/reading.ts";
import type { Selector, Step } from "./selector.ts";

/** One thing that rules judge. */
export interface Subject {
  /** The node; for a link the node that it names. */
  readonly node: Node;
  /** The nodes of the walk, one a step; the last is `node`. */
  readonly path: readonly Node[];
  /** The node that holds the link; null when the subject is no link. */
  readonly holder: Node | null;
  /** The key under which the holder has it. */
  readonly link: string;
}

/** A collection on the way that may hold more than it shows. */
export interface Unseen {
  readonly owner: Node;
  /** The nodes of the walk down to the owner; empty at the root. */
  readonly path: readonly Node[];
  readonly key: string;
  readonly facts: readonly Fact[];
}

export interface Visitor {
  readonly subject: (subject: Subject) => void;
  readonly unseen: (unseen: Unseen) => void;
}

/** Calls the visitor for each subject of the selector, in the order of the model. */
export function walk(selector: Selector, root: Node, visitor: Visitor): void {
  const last = selector.steps.length - 1;
  const descend = (owner: Node, depth: number, path: readonly Node[]): void => {
    const step = selector.steps[depth];
    if (step === undefined) return;
    const members = read(owner, step);
    if (members.facts.length > 0) {
      visitor.unseen({ owner, path, key: step.key, facts: members.facts });
    }
    for (const node of members.nodes) {
      const along = [...path, node];
      if (depth < last) descend(node, depth + 1, along);
      else
        visitor.subject({
          node,
          path: along,
          holder: step.reference ? owner : null,
          link: step.key,
        });
    }
  };
  descend(root, 0, []);
}

interface Members {
  readonly nodes: readonly Node[];
  readonly facts: readonly Fact[];
}

const NOTHING: readonly Fact[] = [];

function read(owner: Node, step: Step): Members {
  const value = owner[step.key];
  if (value === undefined) {
    const reading = absent(owner, step.key);
    if (reading.means === "unknown") return { nodes: [], facts: reading.facts };
    return { nodes: reading.means === "value" ? nodesOf(reading.value) : [], facts: NOTHING };
  }
  if (!Array.isArray(value)) return { nodes: nodesOf(value), facts: NOTHING };
  const facts = openList(value);
  if (facts === undefined) return { nodes: nodesOf(value), facts: NOTHING };
  const known = nodesOf(value);
  if (step.reference || step.derived) return { nodes: known, facts };
  // What nobody wrote may not be there once the list is stated: only what was written is judged.
  const written = known.filter((node) => node[META].origin !== null);
  return { nodes: written, facts };
}

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}
