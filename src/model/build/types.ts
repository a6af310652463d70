/** What the builders of nodes hand to each other. */
import type { OpenNode, Place } from "../meta.ts";
import type { Field, Fit } from "../shape.ts";
import type { Cell, Long } from "./cell.ts";

/** What one place says about an object. */
export interface Layer extends Long {
  readonly defaulted: boolean;
}

/** What one layer says about a key. */
export interface Said {
  readonly cell: Cell;
  readonly defaulted: boolean;
}

/** Whether a default is for this entry. */
export type Fits = (fit: readonly Fit[]) => boolean;

export interface Making extends Place {
  readonly id: string | null;
  readonly layers: readonly Layer[];
  readonly fits: Fits;
}

/** One key of a node, with all that is said about it, the strongest first. */
export interface Filling {
  readonly node: OpenNode;
  readonly key: string;
  readonly field: Field;
  readonly said: readonly [Said, ...Said[]];
  readonly fits: Fits;
}

export type MakeNode = (making: Making) => OpenNode;
