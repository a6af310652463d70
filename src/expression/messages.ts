/** The sentences of expression errors, by code: JSONata's codes, and ours for refusals and limits. */
import type { Bound, Inserts } from "./error.ts";

interface Sentence {
  readonly message: string;
  readonly hint: string;
  readonly bound: Bound | undefined;
}

/** `<name>` is replaced by that insert; a second sentence after `|` is the hint. */
const SENTENCES: { readonly [code: string]: string } = {
  S0101: "This text has no closing quote.",
  S0102: "The number <token> is out of range.",
  S0103: "The escape sequence \\<token> is unknown.|Write \\\\ for a backslash.",
  S0104: "\\u must be followed by four hexadecimal digits.",
  S0105: "This quoted name has no closing backtick.",
  S0106: "This comment has no closing */.",
  S0201: "<token> cannot stand here.",
  S0202: "Expected <value>, found <token>.",
  S0203: "Expected <value> before the end of the expression.",
  S0204: "<token> is no operator.",
  S0205: "<token> is unexpected here.",
  S0206: "<token> cannot be read as an expression.",
  S0207: "The expression ends too early.",
  S0208: "Parameter <value> of a function must be a variable.|Write its name with a $.",
  S0209: "A predicate cannot follow a grouping.",
  S0210: "A step can have only one grouping.",
  S0211: "<token> needs something on its left.",
  S0212: "The left side of := must be a variable.|Write its name with a $.",
  S0213: "<value> cannot be a step of a path.",
  S0214: "<token> must be followed by a variable.|Write its name with a $.",
  S0215: "@ must stand before the predicates of its step.",
  S0216: "@ must stand before the sorting of its step.",
  S0217: "The parent of this cannot be told.",
  S0301: "A regular expression cannot be empty.",
  S0302: "This regular expression has no closing /.",
  S0303: "This regular expression cannot be read: <value>.|<hint>",
  S0401: "Only functions and lists take a type parameter in a signature.",
  S0402: "A choice of parameterised types is not supported in a signature.",
  T0410: "Argument <index> of $<token> has the wrong type.",
  T0411: "The context has the wrong type for argument <index> of $<token>.",
  T0412: "Argument <index> of $<token> must be a list of <type>.",
  D1001: "The number <value> is out of range.",
  D1002: "<value> is no number and cannot be negated.",
  T1003: "The key of an object must be a text, not <value>.",
  D1004: "This regular expression matches the empty text and would never end.",
  T1005: "<token> is no function.|Did you mean $<token>?",
  T1006: "$<token> is no function.",
  T1007: "<token> is no function.|Did you mean $<token>?",
  T1008: "$<token> is no function.",
  D1009: "Two keys of this object are both <value>.",
  T1010: "The matcher given to $<token> does not return a match.",
  D1011: "The limit of <value> nested calls was reached.|Is there an end to the recursion?",
  D1012: "The limit of <value> evaluation steps was reached.|Is there an end to the recursion?",
  D1013: "<value> cannot be a key.|Names that start with _jsonata_ are reserved.",
  T2001: "The left side of <token> must be a number.",
  T2002: "The right side of <token> must be a number.",
  T2003: "The left side of .. must be a whole number.",
  T2004: "The right side of .. must be a whole number.",
  T2006: "The right side of ~> must be a function.",
  T2007: "Texts and numbers cannot be sorted together: <value>, <value2>.",
  T2008: "Only texts and numbers can be sorted by.",
  T2009: "<value> and <value2> cannot be compared by <token>: one is a text, one a number.",
  T2010: "Only texts and numbers can be compared by <token>.",
  D2014: "A range of <value> numbers is too long.",
  D2015: "The limit of <value> items in a list was reached.",
  D2016: "The limit of <value> characters in a text was reached.",
  D3001: "A number out of range cannot be written.",
  D3010: "The second argument of $replace cannot be empty.",
  D3011: "The fourth argument of $replace must be a positive number.",
  D3012: "The replacement must be a text.",
  D3020: "The third argument of $split must be a positive number.",
  D3030: "<value> cannot be read as a number.",
  D3040: "The third argument of $match must be a positive number.",
  D3050: "The function given to $reduce must take at least two arguments.",
  D3060: "<value> is negative and has no square root.",
  D3061: "<value> to the power of <exp> is out of range.",
  D3070: "$sort needs a function to sort anything but texts or numbers.",
  D3100: "The base must be between 2 and 36, not <value>.",
  D3110: "<value> is no ISO 8601 timestamp.",
  D3130: "Integers in the sequence of <value> are not supported.",
  D3132: "<value> is no component of a date picture.",
  D3133: "Only months and days have names, not <value>.",
  D3136: "The date picture leaves out what is needed to tell the time.",
  D3137: "<message>",
  D3138: "$single found more than one.",
  D3139: "$single found none.",
  D3140: "$<functionName> cannot read <value>: it is malformed.",
  D3141: "<message>",
  refused: "<what> cannot be used: <why>.",
  circle: "A list or object that contains itself cannot be written as a text.",
  "too-long": "The expression has <value> characters; the limit is <limit>.|Split it up.",
  "too-deep": "The expression is nested too deeply.|Split it up.",
};

const BOUNDS: { readonly [code: string]: Bound } = {
  D1011: "depth",
  D1012: "fuel",
  D2014: "sequence",
  D2015: "sequence",
  D2016: "string",
  "too-deep": "depth",
  "too-long": "string",
};

/** The sentence for a code, with its inserts; a picture's codes have one sentence for all. */
export function messageOf(code: string, inserts: Inserts): Sentence {
  const known = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  const sentence = known ?? `The picture or options cannot be read (${code}).`;
  const [message = "", hint = ""] = sentence.split("|").map((part) => fill(part, inserts));
  return { message, hint, bound: BOUNDS[code] };
}

function fill(sentence: string, inserts: Inserts): string {
  return sentence.replace(/<(\w+)>/g, (_, name: string) => show(inserts[name]));
}

/** Values in messages are short: a text in quotes, a list or object by its kind. */
function show(value: unknown): string {
  if (typeof value === "string") return value.length > 60 ? `${value.slice(0, 60)}...` : value;
  if (value === undefined) return "nothing";
  if (value === null || typeof value !== "object") return String(value);
  return Array.isArray(value) ? "a list" : "an object";
}
