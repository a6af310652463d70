/** Language codes that were probably meant by a name or by other capitals. */

const LANGUAGES =
  "bg Bulgarian|hr Croatian|cs Czech|da Danish|nl Dutch|en English|et Estonian|fi Finnish|" +
  "fr French|de German|el Greek|hu Hungarian|ga Irish|it Italian|lv Latvian|lt Lithuanian|" +
  "mt Maltese|pl Polish|pt Portuguese|ro Romanian|sk Slovak|sl Slovenian|es Spanish|sv Swedish|" +
  "nb Norwegian|is Icelandic|uk Ukrainian|ru Russian|tr Turkish|ar Arabic|zh Chinese|ja Japanese|" +
  "ko Korean|cy Welsh|lb Luxembourgish|ca Catalan|eu Basque|gl Galician|he Hebrew|hi Hindi";

/** `English` -> en, `EN` -> en, `en_gb` -> en-GB; undefined when there is no telling. */
export function likelyLanguage(text: string): string | undefined {
  const said = text.toLowerCase();
  const named = LANGUAGES.split("|").find((one) => one.slice(3).toLowerCase() === said);
  if (named !== undefined) return named.slice(0, 2);
  const code = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/.exec(said);
  if (code === null) return undefined;
  const [, language = "", script, region] = code;
  const written = [language];
  if (script !== undefined) written.push(script.charAt(0).toUpperCase() + script.slice(1));
  if (region !== undefined) written.push(region.toUpperCase());
  return written.join("-");
}
