/** Models for tests, from partial documents: the laws of Europe reach them where they do not say otherwise. */
import { type Declared, readDeclarations } from "../../src/declared.ts";

export const TODAY = "2026-12-01";

const BUSINESS = "business: { name: Corner Shop, country: IE }\n";

/** The declarations of one text; a business is added where none is written. */
export function declared(text: string, today: string = TODAY): Declared {
  const head = /^business:/m.test(text) ? "" : BUSINESS;
  const sources = [{ path: "privacyfile.yaml", text: `${text}\n${head}` }];
  return readDeclarations(sources, { today });
}
