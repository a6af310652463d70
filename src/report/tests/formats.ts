/** The formats of test results by name. */
import { junitTests } from "./junit.ts";
import { prettyTests } from "./pretty.ts";
import { tapTests } from "./tap.ts";
import type { TestedRoot, TestRenderOptions, TestReporter } from "./types.ts";

type Format = "pretty" | "tap" | "junit";

const FORMATS: { readonly [name in Format]: TestReporter } = {
  pretty: prettyTests,
  tap: tapTests,
  junit: junitTests,
};

/** Results of tests in a format, with a last newline. */
export function renderTests(
  format: Format,
  roots: readonly TestedRoot[],
  options: TestRenderOptions,
): string {
  return FORMATS[format](roots, options);
}
