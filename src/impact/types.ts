/** What a comparison works with: two states, pairs of the same thing in both, and drafts of changes. */

import type { KindId } from "../finding/change-kinds.ts";
import type { KeysUnder } from "../message/types.ts";
import type { Known } from "../model/known.ts";
import type { Node } from "../model/node.ts";

/** One state of the business. */
export interface State {
  readonly root: Node;
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  /** The address of a node under the names of the state after the change. */
  nameOf(node: Node): string;
}

export interface States {
  readonly before: State;
  readonly after: State;
}

/** The same thing before and after; null where it came or went. */
export interface Pair {
  readonly before: Node | null;
  readonly after: Node | null;
}

/** How a value is said. */
export type Word =
  | { readonly say: "name"; readonly node: Node }
  | { readonly say: "term"; readonly of: string; readonly id: string }
  | { readonly say: "country" | "duration" | "own"; readonly text: string }
  | { readonly say: "ours"; readonly key: KeysUnder<"impact.word"> }
  /** A period and what it is counted from. */
  | { readonly say: "counted"; readonly period: string; readonly from: Word };

/** Where a fact stands: a key of a node, and which item of its list; the node itself without a key. */
export interface Spot {
  readonly node: Node;
  readonly key: string;
  readonly item?: unknown;
}

/** One of the things that something has, gives, or does. */
export interface Member {
  /** The same in both states. */
  readonly id: string;
  readonly word: Word;
  readonly spot: Spot;
  /** The node that it is, where rules should be able to ask about it. */
  readonly node?: Node;
}

/** What a change is about beside the thing it happened to; rules over changes can ask for these. */
export interface Links {
  readonly vendor?: Node;
  readonly categories?: readonly Node[];
  readonly subjects?: readonly Node[];
  readonly purposes?: readonly Node[];
  readonly countries?: readonly string[];
}

/** A change before it is put into words. */
export interface Draft {
  readonly kind: KindId;
  readonly about: Pair;
  /** What tells it apart from others of its kind about the same thing; empty for the only one. */
  readonly what: string;
  /** What came or went. */
  readonly items: readonly Word[];
  readonly was: readonly Word[];
  readonly now: readonly Word[];
  /** Data and countries that belong to it, where a sentence names them. */
  readonly data: readonly Word[];
  readonly where: readonly Word[];
  readonly before: Spot | null;
  readonly after: Spot | null;
  readonly links: Links;
}

/** One aspect of things of a shape: what changed there between the two states. */
export interface Aspect {
  /** Shape of the things. */
  readonly on: string;
  /** Keys whose changes it tells; all others are told as they stand. */
  readonly owns: readonly string[];
  /** Also asked of things that came or went: their own line would not say it. */
  readonly always: boolean;
  compare(pair: Pair, states: States): readonly Draft[];
}

/** What is known of the members of something in one state. */
export interface Members {
  (node: Node, state: State): Known<Member>;
  /** The sources they come from: what one of them leaves open says nothing about the others. */
  readonly parts?: readonly Members[];
}
