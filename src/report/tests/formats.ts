/** The formats of test results by name. */
import { junitTests } from "./junit.ts";
import { prettyTests } from "./pretty.ts";
import { tapTests } from "./tap.ts";
import type { TestedRoot, TestRenderOptions, TestReporter } from "./types.ts";

const FORMATS = { pretty: prettyTests, tap: tapTests, junit: junitTests } as const;

/** Results of tests in a format, with a last newline. */
export function renderTests(
  format: keyof typeof FORMATS,
  roots: readonly TestedRoot[],
  options: TestRenderOptions,
): string {
  const reporter: TestReporter = FORMATS[format];
  return reporter(roots, options);
}
