/** The page on the language of rules, from the language and the functions of the engine. */
import { FUNCTIONS } from "../../src/engine/functions/all.ts";
import { expressionsPage } from "../../src/expression/page.ts";
import type { Generator } from "./types.ts";

export const generate: Generator["generate"] = () => [
  { path: "docs/expressions.md", text: expressionsPage(FUNCTIONS) },
];
