/** What a format of test results is. */
import type { TestResult } from "../../engine/fact/types.ts";
import type { RenderOptions } from "../types.ts";

/** What became of the tests of one business. */
export interface TestedRoot {
  readonly path: string;
  readonly results: readonly TestResult[];
}

export interface TestRenderOptions extends Omit<RenderOptions, "explain"> {
  /** Also name the tests that passed. */
  readonly verbose: boolean;
}

/** The tests of one or several businesses to text, with a last newline. */
export type TestReporter = (roots: readonly TestedRoot[], options: TestRenderOptions) => string;
