/** Whether a written text can be a value of a kind at all. */
import { nearest } from "../../text/nearest.ts";
import type { Ast } from "../ast.ts";
import type { Type } from "../types.ts";

const FORMS: { readonly [kind: string]: { readonly form: RegExp; readonly like: string } } = {
  date: { form: /^\d{4}-\d{2}-\d{2}$/, like: "a date such as 2026-12-01" },
  duration: {
    form: /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T.+)?$/,
    like: "an ISO 8601 duration such as P2Y",
  },
  country: { form: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, like: "a country code such as IE or US-CA" },
  language: { form: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, like: "a language code such as de" },
  id: { form: /^[^\s]+$/, like: "an id" },
};

/** Why a text literal can never be such a value; undefined when it can. */
export function misfit(
  text: string,
  type: Type,
): { readonly message: string; readonly fix: string } | undefined {
  const { of } = type;
  const words = of.kind === "enum" || of.kind === "ref" ? of.values : undefined;
  if (words !== undefined && !words.includes(text)) {
    const near = nearest(text, words);
    return {
      message: `"${text}" is none of the words that can stand here.`,
      fix: near === undefined ? `Write one of: ${words.join(", ")}.` : `Did you mean "${near}"?`,
    };
  }
  const form = FORMS[of.kind];
  if (form === undefined || form.form.test(text)) return undefined;
  return { message: `"${text}" is not ${form.like}.`, fix: `Write ${form.like}.` };
}

/** The text of a literal node. */
export function textOf(node: Ast): string | undefined {
  return node.type === "literal" && typeof node.value === "string" ? node.value : undefined;
}
