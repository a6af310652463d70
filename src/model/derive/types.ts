/** What a derived fact is: where it hangs, what it rests on, and how it is told. */
import type { Known } from "../known.ts";
import type { Node } from "../node.ts";
import type { FieldType } from "../shape.ts";

/** What derivations may ask beside the node they are about. */
export interface Deriving {
  readonly root: Node;
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
}

/** A derived fact before it becomes a node: plain values, and `Known` where something is uncertain. */
export interface Row {
  /** Natural key among its like. */
  readonly id: string;
  readonly [key: string]: unknown;
}

/** One derived fact. */
export interface Derivation {
  /** Shapes of the nodes that carry it under `derived`. */
  readonly on: readonly string[];
  readonly key: string;
  readonly type: FieldType;
  readonly many: boolean;
  /** One sentence for readers. */
  readonly title: string;
  /** The facts that it rests on, as paths from the node. */
  readonly rests: readonly string[];
  readonly derive: (node: Node, deriving: Deriving) => Known;
}

/** A shape of derived rows. */
export interface RowShape {
  readonly name: string;
  readonly fields: {
    readonly [key: string]: {
      readonly type: FieldType;
      readonly many: boolean;
      readonly title: string;
    };
  };
}
