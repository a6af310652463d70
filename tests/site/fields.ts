/** The texts of an example's declarations, replaced one by one: what people may write anywhere. */
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { examine, readRoot, type SourceText } from "../../src/index.ts";
import { SHAPES } from "../../src/model/shapes.ts";
import { type Published, publish } from "../../src/publish.ts";

const root = resolve(import.meta.dirname, "..", "..");
/** Makes a text from where it stands, such as `purposes.orders.description`, and what stood there. */
export type Replace = (place: string, text: string) => string;

/** The declarations of an example with every free text replaced; the files are JSON, which is YAML. */
export function replaced(example: string, replace: Replace): readonly SourceText[] {
  const { sources } = readRoot(join(root, "examples", example));
  return sources.map(({ path, text }) => ({
    path,
    text: JSON.stringify(inShape(plain(load(text)), { place: "", shape: "model", replace })),
  }));
}

/** Dates as they are written. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === "string" ? one.replace(/^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/, "$1") : one,
    ),
  );
}

interface At {
  readonly place: string;
  /** Name of the shape that the value has. */
  readonly shape: string;
  readonly replace: Replace;
}

function inShape(value: unknown, at: At): unknown {
  if (typeof value === "string" && at.shape === "citation") return at.replace(at.place, value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = SHAPES[at.shape]?.fields ?? {};
  const entries = Object.entries(value).map(([key, inner]): readonly [string, unknown] => {
    const place = at.place === "" ? key : `${at.place}.${key}`;
    if (place === "defaults") return [key, inDefaults(inner, { ...at, place })];
    // The reason of a denial is text wherever it stands.
    if (key === "none" && typeof inner === "string") return [key, at.replace(place, inner)];
    const type = fields[key]?.type;
    if (type?.kind === "text") return [key, inText(inner, { ...at, place })];
    if (type?.kind !== "node") return [key, inDenial(inner, { ...at, place })];
    return [key, inNode(inner, { ...at, place, shape: type.shape })];
  });
  return Object.fromEntries([...entries, ...added(value, at)]);
}

/** Texts that the example leaves out: notes, reasons, names of papers. */
function added(
  value: object,
  { place, shape, replace }: At,
): readonly (readonly [string, string])[] {
  const entries = Object.entries(SHAPES[shape]?.fields ?? {});
  if ("none" in value || shape === "model") return [];
  return entries.flatMap(([key, { type, many, derived }]) =>
    type.kind !== "text" || many || derived || key in value || key === "name"
      ? []
      : [[key, replace(`${place}.${key}`, "")] as const],
  );
}

/** Each section of `defaults` has the shape of the section's entries. */
function inDefaults(value: unknown, at: At): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([section, inner]) => {
      const type = SHAPES.model?.fields[section]?.type;
      const shape = type?.kind === "node" ? type.shape : "purpose";
      const place = `${at.place}.${section}`;
      return [section, plainly(inner, { ...at, place, shape })];
    }),
  );
}

/** Without texts that are left out: not every one may stand in `defaults`. */
function plainly(value: unknown, at: At): unknown {
  const filled = inShape(value, at);
  if (typeof filled !== "object" || filled === null || typeof value !== "object") return filled;
  return Object.fromEntries(Object.entries(filled).filter(([key]) => key in (value ?? {})));
}

function inText(value: unknown, { place, replace }: At): unknown {
  if (typeof value === "string") return replace(place, value);
  if (!Array.isArray(value)) return value;
  return value.map((one) => (typeof one === "string" ? replace(place, one) : one));
}

function inDenial(value: unknown, { place, replace }: At): unknown {
  if (typeof value !== "object" || value === null || !("none" in value)) return value;
  return { ...value, none: replace(`${place}.none`, String(value.none)) };
}

/** One node, a list of nodes, or a map of nodes by their ids. */
function inNode(value: unknown, at: At): unknown {
  if (Array.isArray(value)) return value.map((one) => inShape(one, at));
  if (typeof value !== "object" || value === null) return inShape(value, at);
  const fields = SHAPES[at.shape]?.fields ?? {};
  const keys = Object.keys(value);
  if (keys.some((key) => key === "none" || Object.hasOwn(fields, key))) return inShape(value, at);
  return Object.fromEntries(
    Object.entries(value).map(([id, one]) => [id, inShape(one, { ...at, place: `${at.place}.*` })]),
  );
}

/** The site and the book of declarations, as a draft: whatever is missing. */
export function published(sources: readonly SourceText[]): Published {
  const today = "2026-12-01";
  return publish(examine(sources, { today, rules: [] }), { today, draft: true });
}
