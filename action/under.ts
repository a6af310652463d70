/** Reading what came from outside, of which nothing is known: an event, an answer, an error. */

/** What lies at the end of a path of keys of its own; undefined where the path breaks off. */
export function under(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? Reflect.get(at, key)
        : undefined,
    value,
  );
}

/** The same when it is a text. */
export function textUnder(value: unknown, ...path: readonly string[]): string | undefined {
  const found = under(value, ...path);
  return typeof found === "string" ? found : undefined;
}
