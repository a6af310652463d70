/** What a checklist says of a required element. */

/** An element with what must stand in the text, and facts without any of which it is missing. */
export interface Check {
  readonly says: readonly string[];
  readonly needs: readonly string[];
}

/** Elements by document. */
export interface Checks {
  readonly [document: string]: { readonly [element: string]: Check };
}
