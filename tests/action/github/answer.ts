/** What an operation is asked and what it answers. */
import type { State } from "./state.ts";

export interface Asked {
  readonly params: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string | undefined };
  readonly body: { readonly [name: string]: unknown };
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: { readonly [name: string]: string };
}

export type Operation = (asked: Asked, state: State, origin: string) => Answer;

/** One page of a list, with the `link` header that says whether there is another. */
export function page<T>(all: readonly T[], { query }: Asked, address: string): Answer {
  const size = Number(query.per_page ?? 30);
  const number = Number(query.page ?? 1);
  const from = (number - 1) * size;
  const more = all.length > from + size;
  const link = `<${address}?per_page=${size}&page=${number + 1}>; rel="next"`;
  return {
    status: 200,
    body: all.slice(from, from + size),
    ...(more ? { headers: { link } } : {}),
  };
}

/** A text, or nothing. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
