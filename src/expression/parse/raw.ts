/** The shape of the tree that jsonata's parser returns, as far as it is read. */

export interface RawStage {
  readonly type: "filter" | "index";
  readonly expr?: RawNode;
  readonly value?: string;
  readonly position: number;
}

export interface RawGroup {
  readonly lhs: readonly (readonly [RawNode, RawNode])[];
  readonly position: number;
}

export interface RawNode {
  readonly type: string;
  readonly value?: unknown;
  /** Offset after the node's first token; missing on nodes that the parser made up. */
  readonly position?: number;
  readonly steps?: readonly RawNode[];
  readonly lhs?: RawNode | readonly (readonly [RawNode, RawNode])[];
  readonly rhs?: RawNode;
  readonly expression?: RawNode;
  readonly expressions?: readonly RawNode[];
  readonly arguments?: readonly RawNode[];
  readonly procedure?: RawNode;
  readonly body?: RawNode;
  readonly thunk?: boolean;
  readonly signature?: { readonly definition: string };
  readonly condition?: RawNode;
  readonly then?: RawNode;
  readonly else?: RawNode;
  readonly terms?: readonly { readonly descending: boolean; readonly expression: RawNode }[];
  readonly slot?: { readonly label: string; readonly index: number };
  readonly predicate?: readonly RawStage[];
  readonly stages?: readonly RawStage[];
  readonly group?: RawGroup;
  readonly keepArray?: boolean;
  readonly keepSingletonArray?: boolean;
  readonly consarray?: boolean;
  readonly tuple?: boolean;
  readonly focus?: string;
  readonly index?: string;
  readonly ancestor?: { readonly label: string };
}
