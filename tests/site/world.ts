/** A public site from documents made by hand. */
import type { PublicInput } from "../../src/site/public/input.ts";
import { publicSite } from "../../src/site/public/site.ts";
import type { SiteFile } from "../../src/site/types.ts";
import { COOKIES, NOTICE } from "./fixture.ts";

const INPUT: PublicInput = {
  brand: { name: "Crumb & Co", colour: null, base: null },
  kind: "public",
  documents: [NOTICE, COOKIES],
  version: "1",
  today: "2026-12-01",
  draft: false,
  recorded: [],
  changes: true,
  gpc: null,
  formats: () => [],
  picture: () => null,
};

/** The files of a site by path. */
export function site(input: Partial<PublicInput> = {}): ReadonlyMap<string, string> {
  return byPath(publicSite({ ...INPUT, ...input }));
}

export function byPath(files: readonly SiteFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.map(({ path, content }) => [
      path,
      typeof content === "string" ? content : new TextDecoder().decode(content),
    ]),
  );
}
