/** The country code that was probably meant by a name, an older code or one in small letters. */
import { countryCodes, countryName, isPlace } from "../law/countries.ts";

/** What is often written for a code, beside the names that the law's data has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: "GB",
  "great britain": "GB",
  britain: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  el: "GR",
  usa: "US",
  america: "US",
  "united states of america": "US",
  california: "US-CA",
  "czech republic": "CZ",
  holland: "NL",
  "the netherlands": "NL",
  turkey: "TR",
  "republic of ireland": "IE",
  eire: "IE",
  "hong kong": "HK",
  korea: "KR",
  burma: "MM",
};

/** `UK` and `England` -> GB, `ie` -> IE, `Germany` -> DE, `DE-XX` -> DE; undefined for no country. */
export function likelyCountry(text: string): string | undefined {
  const said = text.trim().toLowerCase();
  if (Object.hasOwn(OTHER_NAMES, said)) return OTHER_NAMES[said];
  const code = said.toUpperCase().replace("_", "-");
  if (isPlace(code)) return code;
  const country = code.slice(0, 2);
  if (/^[A-Z]{2}-/.test(code) && isPlace(country)) return country;
  return countryCodes().find((one) => {
    const name = countryName(one);
    return name?.en.toLowerCase() === said || name?.de.toLowerCase() === said;
  });
}
