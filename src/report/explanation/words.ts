/** The words of an explanation that its formats share. */
import type { ExplainedFact } from "../../engine/explain/types.ts";
import type { Trace } from "../../engine/trace.ts";

/** What became of a subject, as a sentence begins. */
export const OUTCOMES: { readonly [outcome in Trace["outcome"] | "unreached"]: string } = {
  pass: "Passes",
  fail: "Fails",
  gap: "Cannot be told: a fact is not stated",
  skip: "Not concerned: `when` is false",
  not_judged: "Not judged: something it rests on could not be read",
  error: "The rule could not be run",
  unreached: "Not concerned: none of the rule's laws reaches it",
};

const REASONS: { readonly [reason in ExplainedFact["reason"]]?: string } = {
  not_stated: "is not stated; it would stand here",
  todo: "stands as TODO",
};

/** `vendor:acme.country is not stated; it would stand here` */
export function factWords({ name, reason, note }: ExplainedFact): string {
  const words = REASONS[reason] ?? "could not be read";
  return note ? `${name} ${words} (${note})` : `${name} ${words}`;
}
