/** Shapes and fields that nobody writes: what a vocabulary says, and what is derived. */
import type { Field, Shape } from "../shape.ts";

/** Fields added to written shapes. */
export const DERIVED_FIELDS: { readonly [shape: string]: { readonly [key: string]: Field } } = {};

/** Shapes of derived nodes. */
export const DERIVED_SHAPES: readonly Shape[] = [];
