/** Ids: how they are written, and what a text becomes as one. */

const ID = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;
const LONGEST = 40;

/** Words that are no text as a key: YAML reads three of them as values, the schema the fourth as a reason. */
const TAKEN: ReadonlySet<string> = new Set(["none", "null", "true", "false"]);

/** Letters that fall apart into no plain ones, written as their readers write them without a key for them. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** True for a text that may be an id as it stands. */
export function isId(text: string): boolean {
  return ID.test(text) && text !== "none";
}

/** A text as an id: small letters, digits and `_`, at most 40 of them; `Straßenfest 2` is `strassenfest_2`. */
export function asId(text: string): string {
  const small = text.normalize("NFC").toLowerCase();
  const known = [...small].map((letter) => WRITTEN_OUT[letter] ?? letter).join("");
  const plain = known.normalize("NFKD").replaceAll(/[\u0300-\u036f]/g, "");
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const id = words.join("_").slice(0, LONGEST).replace(/_$/, "");
  if (id === "") return "entry";
  return /^[a-z]/.test(id) && !TAKEN.has(id) ? id : `id_${id}`;
}
