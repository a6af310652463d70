/** Words that sound like an answer and are none. */

const VAGUE: readonly string[] = [
  "may",
  "might",
  "could",
  "possibly",
  "generally",
  "usually",
  "typically",
  "often",
  "sometimes",
  "various",
  "certain",
  "appropriate",
  "reasonable",
  "necessary",
  "relevant",
  "partners",
  "affiliates",
  "third parties",
  "such as",
  "among others",
  "and so on",
  "etc",
  "from time to time",
  "as long as necessary",
  "legitimate business purposes",
  "we take your privacy seriously",
];

const FINDS = new RegExp(`\\b(?:${VAGUE.join("|")})\\b`, "gi");

/** The vague words in a text, in lower case, each time they stand in it. */
export function vagueIn(text: string): readonly string[] {
  return (text.match(FINDS) ?? []).map((word) => word.toLowerCase());
}
