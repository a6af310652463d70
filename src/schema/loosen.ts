/** Schemas of values made to accept `TODO`, without `anyOf` wherever that is possible. */
import { FORMAT_WORDS, type FormatName, isFormatName } from "./formats.ts";
import { type JsonSchema, typesOf } from "./json-schema.ts";

/** `TODO` alone or with words after it, as the reader takes it out. */
const TODO = "^TODO([\\s:]|$)";
/** No shorter bound is kept: the words after TODO may be long. */
const SHORTEST_BOUND = 80;

const BOOLEAN = "Write true or false, without quotes.";

/** What a pattern can tell of a format; each accepts all that the format's own function does. */
const PATTERNS: Readonly<Record<FormatName, string>> = {
  date: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  duration: "^\\s*([Pp0-9].*)$",
  country: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
  language: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
  url: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$",
  email: "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
  id: "^[a-z][a-z0-9_-]*$",
};

/** A schema that accepts what `schema` does, and TODO. */
export function todoAllowed(schema: JsonSchema): JsonSchema {
  const {
    type,
    enum: values,
    const: only,
    minLength,
    maxLength,
    ...plain
  } = patternsForFormats(schema);
  const { pattern, ...rest } = plain;
  const types = typesOf(schema);
  const listed = values ?? (only === undefined ? undefined : [only]);
  // Without a type the keywords for texts hold as they stand: branches of a condition.
  const text = types.length === 0 || types.includes("string");
  const bound = text ? either(pattern) : TODO;
  return {
    ...rest,
    ...(types.length === 0 ? {} : { type: text ? types : [...types, "string"] }),
    ...(listed === undefined ? textBound(bound) : choice(schema, listed)),
    ...(types.includes("boolean") && !text
      ? { patternErrorMessage: schema.errorMessage ?? BOOLEAN }
      : {}),
    ...(minLength === undefined ? {} : { minLength: Math.min(minLength, "TODO".length) }),
    ...(maxLength === undefined || maxLength < SHORTEST_BOUND ? {} : { maxLength }),
  };
}

function either(pattern: string | undefined): string | undefined {
  return pattern === undefined ? undefined : `(${TODO})|(${pattern})`;
}

function textBound(pattern: string | undefined): JsonSchema {
  return pattern === undefined ? {} : { pattern };
}

/** The listed words stay on offer in editors, with what is said about them. */
function choice(schema: JsonSchema, listed: NonNullable<JsonSchema["enum"]>): JsonSchema {
  const { enumDescriptions, markdownEnumDescriptions, errorMessage } = schema;
  const words = {
    enum: listed,
    ...(enumDescriptions === undefined ? {} : { enumDescriptions }),
    ...(markdownEnumDescriptions === undefined ? {} : { markdownEnumDescriptions }),
    ...(errorMessage === undefined ? {} : { errorMessage }),
  };
  return { anyOf: [words, { type: "string", pattern: TODO }] };
}

/** Our formats as patterns, with a message in words. */
export function patternsForFormats(schema: JsonSchema): JsonSchema {
  const { format, ...rest } = schema;
  if (!isFormatName(format)) return schema;
  const patternErrorMessage =
    schema.patternErrorMessage ?? schema.errorMessage ?? `Write ${FORMAT_WORDS[format]}.`;
  return { ...rest, pattern: schema.pattern ?? PATTERNS[format], patternErrorMessage };
}
