/** Addresses that may become links: of the web and of mail, nothing that runs. */

const ALLOWED: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * The address in its normal, percent-encoded form when its scheme is http, https or mailto;
 * undefined for every other scheme, for addresses without one, and for those that hide who is
 * asked (user names and passwords before the host). Quotes and brackets are encoded, so that it
 * can stand in Markdown too; an attribute still needs `htmlAttribute`.
 */
export function safeUrl(text: string): string | undefined {
  const url = parseUrl(text);
  if (url === undefined || !ALLOWED.has(url.protocol)) return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  return url.href.replaceAll(/["'()<>[\]\\`{|}^\s*_~]/g, encode);
}

/** `new URL` forgives blanks and control characters around and within; we do not. */
function parseUrl(text: string): URL | undefined {
  if (/[\0- \x7F-\xA0\u2028\u2029\p{Cs}]/u.test(text)) return undefined;
  return URL.canParse(text) ? new URL(text) : undefined;
}

function encode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
