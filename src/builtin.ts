/** Where the data of this package lies: beside `src/` in the repository and beside `dist/` in the package. */

/** The rule library, one YAML file a rule. */
export const RULES: URL = new URL("../rules/", import.meta.url);

/** The JSON Schemas as files. */
export const SCHEMAS: URL = new URL("../schemas/", import.meta.url);

/** Workflows for GitHub that are ready to be copied. */
export const WORKFLOWS: URL = new URL("../examples/workflows/", import.meta.url);
