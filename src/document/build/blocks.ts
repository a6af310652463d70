/** Blocks and sections from what there is to say; with nothing in them they are not there at all. */
import type { Block, Row, Section, Sentence, Words } from "../../finding/document.ts";
import { fixed } from "./sentence.ts";

type Maybe<T> = T | undefined;

function present<T>(items: readonly Maybe<T>[]): readonly T[] {
  return items.filter((item): item is T => item !== undefined);
}

/** Sentences that follow one another. */
export function paragraph(...sentences: readonly Maybe<Sentence>[]): Maybe<Block> {
  const some = present(sentences);
  return some.length === 0 ? undefined : { kind: "paragraph", sentences: some };
}

/** One item for each group of sentences. */
export function list(
  ...items: readonly Maybe<Sentence | readonly Maybe<Sentence>[]>[]
): Maybe<Block> {
  return listed(false, items);
}

/** Steps, one after the other. */
export function steps(
  ...items: readonly Maybe<Sentence | readonly Maybe<Sentence>[]>[]
): Maybe<Block> {
  return listed(true, items);
}

function listed(
  ordered: boolean,
  items: readonly Maybe<Sentence | readonly Maybe<Sentence>[]>[],
): Maybe<Block> {
  const some = present(items)
    .map((item) => (Array.isArray(item) ? present(item) : [item as Sentence])) // one or several
    .filter((item) => item.length > 0);
  return some.length === 0 ? undefined : { kind: "list", ordered, items: some };
}

/** What a line of a card says about one thing. */
export interface Line {
  readonly id: string;
  readonly term: string;
  readonly says: readonly Maybe<Sentence>[];
}

/** Terms with what is said about each; a term of which nothing is said is left out. */
export function facts(...lines: readonly Maybe<Line>[]): Maybe<Block> {
  const rows = present(lines)
    .map(({ id, term, says }) => ({ id, term, says: present(says) }))
    .filter(({ says }) => says.length > 0);
  return rows.length === 0 ? undefined : { kind: "facts", rows };
}

/** A box with a title. */
export function card(title: Sentence, ...blocks: readonly Maybe<Block>[]): Maybe<Block> {
  const some = present(blocks);
  return some.length === 0
    ? undefined
    : { kind: "card", id: `${title.id}.card`, title, blocks: some };
}

export interface TableOptions {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Maybe<Row>[];
}

/** A table; without rows there is none. */
export function table(id: string, { caption, columns, rows }: TableOptions): Maybe<Block> {
  const some = present(rows);
  return some.length === 0 ? undefined : { kind: "table", id, caption, columns, rows: some };
}

/** One row of a table; each cell holds what there is to say. */
export function row(
  id: string,
  ...cells: readonly Maybe<Sentence | readonly Maybe<Sentence>[]>[]
): Row {
  return {
    id,
    cells: cells.map((cell) =>
      cell === undefined ? [] : Array.isArray(cell) ? present(cell) : [cell as Sentence],
    ),
  };
}

/** Set apart: something surprising or something missing. */
export function note(
  tone: "notable" | "missing",
  ...sentences: readonly Maybe<Sentence>[]
): Maybe<Block> {
  const some = present(sentences);
  return some.length === 0 ? undefined : { kind: "note", tone, sentences: some };
}

/** A heading over what follows. */
function heading(id: string, level: 2 | 3 | 4, title: Sentence | readonly Words[]): Block {
  return { kind: "heading", id, level, title: "id" in title ? title : fixed(`${id}.title`, title) };
}

/** A part of a document under a heading of the second level; without content it is not there. */
export function section(
  id: string,
  title: Sentence | readonly Words[],
  ...blocks: readonly Maybe<Block>[]
): Maybe<Section> {
  const some = present(blocks);
  return some.length === 0 ? undefined : { id, blocks: [heading(id, 2, title), ...some] };
}

/** The parts that there are. */
export function sections(...all: readonly Maybe<Section>[]): readonly Section[] {
  return present(all);
}
