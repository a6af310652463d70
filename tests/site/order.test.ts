/** In which order files were read, and that a site was built before, is nowhere to be seen. */
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readRoot } from "../../src/index.ts";
import { published } from "./fields.ts";

it("gives the same files for the same texts in any order, and the second time", async () => {
  const { sources } = readRoot(resolve(import.meta.dirname, "../../examples/club"));
  expect(sources.length).toBeGreaterThan(1);
  const [first, again] = [published(sources), published([...sources].reverse())];
  expect(again.site).toEqual(first.site);
  expect(await again.book()).toEqual(await first.book());
});
