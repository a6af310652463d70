/** Which laws a document speaks under, and how it cites them. */
import type { Citation, LawId } from "../../finding/types.ts";
import { cite } from "../build/sentence.ts";
import { nodeOf, sectionOf, wordsOf } from "../read/plain.ts";
import type { Context } from "../types.ts";

/** The laws of the business, as declared or derived. */
export function lawsOf({ root }: Context): readonly string[] {
  const business = sectionOf(root, "business");
  const derived = nodeOf(business, "derived");
  return derived === undefined ? wordsOf(business, "laws") : wordsOf(derived, "laws");
}

/** The GDPR, the UK GDPR, or both; the GDPR where nothing is known. */
export function generalLaws(context: Context): readonly ("gdpr" | "uk_gdpr")[] {
  const all = lawsOf(context);
  const general = (["gdpr", "uk_gdpr"] as const).filter((law) => all.includes(law));
  return general.length === 0 && all.length === 0 ? ["gdpr"] : general;
}

/** An article that both the GDPR and the UK GDPR have, cited for those that hold. */
export function articles(context: Context, ...provisions: readonly string[]): readonly Citation[] {
  return generalLaws(context).flatMap((law) => provisions.map((one) => cite(law, one)));
}

/** A provision of one law, if it holds here. */
export function under(context: Context, law: LawId, provision: string): readonly Citation[] {
  return lawsOf(context).includes(law) ? [cite(law, provision)] : [];
}
