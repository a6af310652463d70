/** Making and filling the nodes of the model; once frozen, nothing here touches them again. */
import type { Origin } from "../source/types.ts";
import { type Fact, META, type Node, type NodeMeta, type Unstated } from "./node.ts";
import type { Shape } from "./shape.ts";

/** Why a value is unknown, in the form that META keeps. */
export interface Unknown {
  readonly reason: Unstated;
  readonly note?: string;
}

/** A node while it is being made. */
export interface OpenNode extends Node {
  [key: string]: unknown;
  [META]: OpenMeta;
}

interface OpenMeta extends NodeMeta {
  origins: Map<string, Origin>;
  defaulted: ReadonlySet<string>;
  none: Map<string, string>;
  unstated: Map<string, Unknown>;
  computed: ReadonlySet<string>;
  assumed: Map<string, string>;
  undecided: Map<string, readonly Fact[]>;
  blank: Unknown | null;
}

/** What a new node is told about its place. */
export interface Place {
  readonly shape: Shape;
  readonly address: string;
  readonly parent: Node | null;
  readonly key: string;
  readonly origin: Origin | null;
}

/**
 * Nodes inherit from one empty, frozen object without a prototype: no key can reach anything
 * inherited, and the engine keeps their properties in fast slots (`Object.create(null)` would not).
 */
const BARE: object = Object.freeze(Object.create(null));

// Most nodes have nothing to note: they share these, and get their own on the first note.
const NO_ORIGINS: Map<string, Origin> = new Map();
const NO_WORDS: Map<string, string> = new Map();
const NO_KEYS: ReadonlySet<string> = new Set();
const NO_UNKNOWNS: Map<string, Unknown> = new Map();
const NO_FACTS: Map<string, readonly Fact[]> = new Map();

/** Sets that differ by one key, so that thousands of nodes with the same keys share one set. */
const LARGER = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

function withKey(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  if (keys.has(key)) return keys;
  let known = LARGER.get(keys);
  if (known === undefined) {
    known = new Map();
    LARGER.set(keys, known);
  }
  let larger = known.get(key);
  if (larger === undefined) {
    larger = new Set([...keys, key]);
    known.set(key, larger);
  }
  return larger;
}

/** A new, empty node. */
export function newNode(place: Place): OpenNode {
  const meta: OpenMeta = {
    shape: place.shape,
    address: place.address,
    parent: place.parent,
    key: place.key,
    origin: place.origin,
    origins: NO_ORIGINS,
    defaulted: NO_KEYS,
    none: NO_WORDS,
    unstated: NO_UNKNOWNS,
    computed: NO_KEYS,
    assumed: NO_WORDS,
    undecided: NO_FACTS,
    blank: null,
  };
  // The only place where a node is made from nothing: its keys are filled in by the callers.
  const node = Object.create(BARE) as OpenNode;
  node[META] = meta;
  return node;
}

/** Notes where a key stands. */
export function noteOrigin(node: OpenNode, key: string, origin: Origin): void {
  const meta = node[META];
  if (meta.origins === NO_ORIGINS) meta.origins = new Map();
  meta.origins.set(key, origin);
}

/** Notes that a key's value came from `defaults`. */
export function noteDefaulted(node: OpenNode, key: string): void {
  const meta = node[META];
  meta.defaulted = withKey(meta.defaulted, key);
}

/** Takes back what was noted of a key that turns out not to be stated. */
export function forget(node: OpenNode, key: string): void {
  const meta = node[META];
  meta.origins.delete(key);
  meta.defaulted = new Set([...meta.defaulted].filter((one) => one !== key));
}

/** Notes that a key is stated as `none`. */
export function noteNone(node: OpenNode, key: string, reason: string): void {
  const meta = node[META];
  if (meta.none === NO_WORDS) meta.none = new Map();
  meta.none.set(key, reason);
}

/** Notes that a key is unknown for a reason other than being left out. */
export function noteUnknown(node: OpenNode, key: string, unknown: Unknown): void {
  const meta = node[META];
  if (meta.unstated === NO_UNKNOWNS) meta.unstated = new Map();
  meta.unstated.set(key, unknown);
}

/** Fills a key that nobody wrote. */
export function fillIn(node: OpenNode, key: string, value: unknown): void {
  const meta = node[META];
  meta.computed = withKey(meta.computed, key);
  node[key] = value;
}

/** Fills a key on an assumption that a report should print. */
export function assume(
  node: OpenNode,
  key: string,
  assumption: { value: unknown; why: string },
): void {
  const meta = node[META];
  if (meta.assumed === NO_WORDS) meta.assumed = new Map();
  meta.assumed.set(key, assumption.why);
  node[key] = assumption.value;
}

/** Notes that a derived key cannot be told, and which facts would decide. */
export function noteUndecided(node: OpenNode, key: string, facts: readonly Fact[]): void {
  const meta = node[META];
  if (meta.undecided === NO_FACTS) meta.undecided = new Map();
  meta.undecided.set(key, facts);
}
