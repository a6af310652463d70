/** Where variables live: names are resolved to slots when an expression is compiled. */
import type { Ast } from "../ast.ts";
import { children } from "../parts.ts";
import { type Eval, type Frame, UNSET } from "./runtime.ts";

/** The slots of one frame, handed out while compiling. */
export interface Layout {
  size: number;
}

/** A region of the text in which names are bound. */
export interface Scope {
  readonly parent: Scope | null;
  readonly layout: Layout;
  readonly slots: ReadonlyMap<string, number>;
  /** True for parameters: always bound, whatever their value. */
  readonly definite: boolean;
}

/** A scope with slots for `names`, in the frame of `parent` or in one of its own. */
export function enter(parent: Scope | null, names: readonly string[], own: boolean): Scope {
  const layout = own || parent === null ? { size: 0 } : parent.layout;
  const slots = new Map<string, number>();
  for (const name of names) if (!slots.has(name)) slots.set(name, layout.size++);
  return { parent, layout, slots, definite: false };
}

/** Shared by all frames without variables: nothing is ever written to it. */
const NO_SLOTS: unknown[] = [];

/** Slots with nothing bound. */
export function emptySlots(layout: Layout): unknown[] {
  if (layout.size === 0) return NO_SLOTS;
  return new Array<unknown>(layout.size).fill(UNSET);
}

interface Place {
  readonly hops: number;
  readonly slot: number;
}

/** Every slot that may hold `name`, innermost first; ends with the first that surely does. */
function placesOf(name: string, scope: Scope): { places: readonly Place[]; sure: boolean } {
  const places: Place[] = [];
  let hops = 0;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const slot = at.slots.get(name);
    if (slot !== undefined) {
      places.push({ hops, slot });
      if (at.definite) return { places, sure: true };
    }
    if (at.parent !== null && at.parent.layout !== at.layout) hops += 1;
  }
  return { places, sure: false };
}

/** Reads a variable; `otherwise` says what an unbound name is. */
export function readVariable(name: string, scope: Scope, otherwise: Eval): Eval {
  const { places, sure } = placesOf(name, scope);
  const [first, ...rest] = places;
  if (first === undefined) return otherwise;
  const { hops, slot } = first;
  if (sure && hops === 0 && rest.length === 0) return (_, frame) => frame.slots[slot];
  return (input, frame) => {
    for (const place of places) {
      const value = slotsAt(frame, place.hops)[place.slot];
      if (value !== UNSET) return value;
    }
    return otherwise(input, frame);
  };
}

function slotsAt(frame: Frame, hops: number): unknown[] {
  let at = frame;
  for (let hop = 0; hop < hops && at.up !== null; hop += 1) at = at.up;
  return at.slots;
}

/** Writes a variable that the innermost scope binds. */
export function writer(name: string, scope: Scope): (value: unknown, frame: Frame) => void {
  let hops = 0;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const slot = at.slots.get(name);
    const up = hops;
    if (slot !== undefined) {
      return (value, frame) => {
        slotsAt(frame, up)[slot] = value;
      };
    }
    if (at.parent !== null && at.parent.layout !== at.layout) hops += 1;
  }
  return () => undefined;
}

/** The names that `:=` binds in the scope of these nodes: not in blocks and functions inside. */
export function boundIn(nodes: readonly Ast[]): readonly string[] {
  const names: string[] = [];
  const visit = (node: Ast): void => {
    if (node.type === "bind") names.push(node.name);
    for (const child of children(node)) {
      if (child.type !== "block" && child.type !== "lambda") visit(child);
    }
  };
  for (const node of nodes) if (node.type !== "block" && node.type !== "lambda") visit(node);
  return names;
}

/** Whether a function is made inside, which may outlive this evaluation of the nodes. */
export function capturesIn(nodes: readonly Ast[]): boolean {
  return nodes.some((node) => node.type === "lambda" || capturesIn(children(node)));
}
