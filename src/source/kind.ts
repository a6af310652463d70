/** Which kind a YAML value is of. */
import type { Yaml, YamlList, YamlMap } from "./types.ts";

/** True for a mapping. */
export function isMap(value: Yaml | undefined): value is YamlMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a sequence. */
export function isList(value: Yaml | undefined): value is YamlList {
  return Array.isArray(value);
}
