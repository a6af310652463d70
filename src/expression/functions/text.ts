/** Functions of texts that take no function and no regular expression. */
import { ExpressionError } from "../error.ts";
import { allowText } from "../run/runtime.ts";
import { list, type Native, type Natives, number, strict, text } from "./native.ts";
import { stringOf } from "./string.ts";

const substring = strict(([value, from, count]) => {
  const chars = [...text(value)];
  const offset = number(from);
  const start = chars.length + offset < 0 ? 0 : offset;
  if (count === undefined) return chars.slice(start).join("");
  const length = number(count);
  if (length <= 0) return "";
  const end = start >= 0 ? start + length : chars.length + start + length;
  return chars.slice(start, end).join("");
});

const pad = strict(([value, size, fill], { run }) => {
  const string = text(value);
  const width = Math.trunc(number(size));
  const missing = Math.abs(width) - [...string].length;
  if (missing <= 0) return string;
  allowText(run, Math.abs(width));
  const char = fill === undefined || fill === "" ? " " : text(fill);
  const chars = [...char];
  const whole = char.repeat(Math.ceil(missing / chars.length));
  const padding = chars.length > 1 ? [...whole].slice(0, missing).join("") : whole;
  return width > 0 ? string + padding : padding + string;
});

const trim = strict(([value]) => {
  const spaced = text(value).replace(/[ \t\n\r]+/g, " ");
  return spaced.replace(/^ | $/g, "");
});

const join = strict(([values, separator], { run }) => {
  const glue = separator === undefined ? "" : text(separator);
  const parts = list(values);
  let length = glue.length * Math.max(0, parts.length - 1);
  for (const part of parts) length += typeof part === "string" ? part.length : 0;
  allowText(run, length);
  return parts.join(glue);
});

/** Functions of the platform on percent escapes, which throw on what is malformed. */
function url(functionName: string, convert: (value: string) => string): Native {
  return strict(([value], { run }) => {
    try {
      const result = convert(text(value));
      allowText(run, result.length);
      return result;
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      throw new ExpressionError("D3140", { value, functionName });
    }
  });
}

/** Bytes as characters below 256, as `atob` and `btoa` have them; others lose their upper byte. */
function toBase64(value: string): string {
  return btoa(
    value.replace(/[^\0-\xff]/g, (char) => String.fromCharCode(char.charCodeAt(0) & 255)),
  );
}

/** Forgiving: what is no base64 is left out, as in the reference. */
function fromBase64(value: string): string {
  const usual = value.replace(/-/g, "+").replace(/_/g, "/");
  const known = (usual.split("=")[0] ?? "").replace(/[^A-Za-z0-9+/]/g, "");
  return atob(known.length % 4 === 1 ? known.slice(0, -1) : known);
}

export const TEXT: Natives = {
  string: ([value, pretty], { run }) =>
    value === undefined ? undefined : stringOf(value, pretty === true, run),
  substring,
  substringBefore: strict(([value, chars]) => {
    const at = text(value).indexOf(text(chars));
    return at < 0 ? value : text(value).slice(0, at);
  }),
  substringAfter: strict(([value, chars]) => {
    const at = text(value).indexOf(text(chars));
    return at < 0 ? value : text(value).slice(at + text(chars).length);
  }),
  lowercase: strict(([value]) => text(value).toLowerCase()),
  uppercase: strict(([value], { run }) => {
    const result = text(value).toUpperCase();
    allowText(run, result.length);
    return result;
  }),
  length: strict(([value]) => [...text(value)].length),
  trim,
  pad,
  join,
  base64encode: strict(([value], { run }) => {
    allowText(run, text(value).length * 2);
    return toBase64(text(value));
  }),
  base64decode: strict(([value]) => fromBase64(text(value))),
  encodeUrlComponent: url("encodeUrlComponent", encodeURIComponent),
  encodeUrl: url("encodeUrl", encodeURI),
  decodeUrlComponent: url("decodeUrlComponent", decodeURIComponent),
  decodeUrl: url("decodeUrl", decodeURI),
};
