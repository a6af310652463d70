/** What expressions of rules may name: the data model of declarations and the functions of the engine. */
import { SHAPES } from "../model/shapes.ts";
import { FUNCTIONS } from "./functions/all.ts";
import type { Known } from "./rule/scope.ts";

/** The shapes and functions of this version. */
export const KNOWN: Known = { shapes: SHAPES, functions: FUNCTIONS };
