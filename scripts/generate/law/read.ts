/** Small readers that check a YAML value and say exactly where it is wrong. */

/** Gives the checked value, or throws an error that names the place. */
export type Reader<T> = (value: unknown, at: string) => T;

/** A reader for a key that may be left out; `absent` is what then holds. */
export interface Optional<T> {
  readonly read: Reader<T>;
  readonly absent: T;
}

type Fields = Readonly<Record<string, Reader<unknown> | Optional<unknown>>>;
type Value<F> = F extends Reader<infer T> ? T : F extends Optional<infer T> ? T : never;
export type Read<F extends Fields> = { readonly [K in keyof F]: Value<F[K]> };

export const text: Reader<string> = (value, at) => {
  if (typeof value === "string" && value.trim() === value && value !== "") return value;
  return fail(at, "a text without blanks around it", value);
};

export const bool: Reader<boolean> = (value, at) =>
  typeof value === "boolean" ? value : fail(at, "true or false", value);

export const number: Reader<number> = (value, at) =>
  typeof value === "number" && Number.isFinite(value) ? value : fail(at, "a number", value);

/** A text that `accepts`; `what` names what was expected. */
export function matching(what: string, accepts: (text: string) => boolean): Reader<string> {
  return (value, at) =>
    typeof value === "string" && accepts(value) ? value : fail(at, what, value);
}

export function oneOf<const T extends string>(...options: readonly T[]): Reader<T> {
  return (value, at) =>
    options.find((option) => option === value) ?? fail(at, `one of ${options.join(", ")}`, value);
}

export function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, at) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${at}/${index}`))
      : fail(at, "a list", value);
}

/** A map keyed by id; the order of the file is kept. */
export function map<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, at) =>
    Object.fromEntries(entries(value, at).map(([key, item]) => [key, read(item, `${at}/${key}`)]));
}

export function maybe<T>(read: Reader<T>): Optional<T | null> {
  return { read, absent: null };
}

export function either<T>(read: Reader<T>, absent: T): Optional<T> {
  return { read, absent };
}

/** An object with exactly these keys. */
export function object<F extends Fields>(fields: F): Reader<Read<F>> {
  return (value, at) => {
    const given = new Map(entries(value, at));
    for (const key of given.keys()) {
      if (!Object.hasOwn(fields, key)) throw new Error(`${at}: unknown key ${key}`);
    }
    const pairs = Object.entries(fields).map(([key, field]) => {
      if (typeof field === "function") return [key, field(given.get(key), `${at}/${key}`)];
      const item = given.has(key) ? field.read(given.get(key), `${at}/${key}`) : field.absent;
      return [key, item];
    });
    // Each key was read by its own reader just above.
    return Object.fromEntries(pairs) as Read<F>;
  };
}

function entries(value: unknown, at: string): readonly [string, unknown][] {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value);
  return fail(at, "a map", value);
}

function fail(at: string, expected: string, value: unknown): never {
  const found = value === undefined ? "nothing" : JSON.stringify(value);
  throw new Error(`${at}: expected ${expected}, found ${found}`);
}
