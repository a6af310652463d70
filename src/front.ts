/**
 * What checking a business takes, and no more: the command that runs most is not to wait for
 * documents, pages and comparisons to be loaded. All of it is part of the front door too.
 */
export { NO_RULES } from "./engine/rule/load-all.ts";
export { findRoots, rootsBelow } from "./files/roots.ts";
export { fails } from "./finding/summary.ts";
export { checkFolder, readOwnRules } from "./folder.ts";
export { explain } from "./library.ts";
export { render } from "./report/formats.ts";
export { isMisconfigured } from "./settings/kinds.ts";
export { nearest } from "./text/nearest.ts";
