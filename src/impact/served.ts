/** Which duty serves each kind of change, or why there is none. */
import { OVER_CHANGES } from "../engine/rule/scope.ts";
import type { Rule } from "../engine/types.ts";
import { KINDS, type KindId } from "../finding/change-kinds.ts";

/** Kinds that oblige to nothing by themselves, with the reason. */
export const NO_DUTY: { readonly [kind in KindId]?: string } = {
  "market-added":
    "the law that comes with the market is told by `law-reached`, the people by `people-added`",
  "market-removed": "nobody is concerned who was not before",
  "law-left": "no duty of a law that no longer applies",
  "younger-people-removed": "fewer children are let in",
  "company-own-use-removed": "the company does less with the data",
  "consent-narrower": "what people agreed to covers more than is asked",
  "cookie-use-narrower": "the answer that people gave covers more than is done",
  "profiling-stopped": "less is done with data than people were told",
  "sensitive-use-stopped": "less is done with data than people were told",
  "channel-removed": "people are contacted in fewer ways",
  "risk-sign-removed": "an assessment that weighed more holds",
  "high-risk-left": "an assessment that weighed more holds",
  "protection-added": "data is better protected than it was",
  "place-removed":
    "what lay there is told by the uses and by `data-not-deleted` of what they no longer need",
  "access-narrower": "fewer people may look at the data",
  "less-identifiable": "people are recognised less easily",
  "contract-signed": "the duty is met with it",
  "deletion-sooner": "data goes sooner than it had to",
  "ai-data-removed": "the system gets less",
  "ai-training-stopped": "the system is no longer trained on people",
  "ai-removed": "the system is no longer used; what it was used for is told by the uses",
  "ai-use-removed": "the system works for less",
  "ai-class-lower": "the duties of the lower class are those of the rules of every check",
  "ai-ability-removed": "the system does less",
  "notice-removed": "whether a notice is missing is judged by the rules of every check",
  "notice-added": "a duty is met with it",
  "notice-readers-removed":
    "whether a notice is missing for a group is judged by the rules of every check",
  "notice-readers-added": "a duty is met with it",
  "notice-language-removed": "whether a language is missing is judged by the rules of every check",
  "notice-language-added": "more people can read it",
  "notice-later": "whether it comes too late is judged by the rules of every check",
  "notice-sooner": "people are told sooner",
  "breach-told-later": "whether it is too late is judged by the rules of every check",
  "breach-told-sooner": "others are told sooner",
  "assessment-removed": "whether one is missing is judged by the rules of every check",
  "assessment-added": "a duty is met with it",
  "rights-easier": "people reach their rights more easily",
  "fact-withdrawn": "a finding that the fact would show stays open; the fact itself is asked for",
  "fact-stated": "what the fact shows is judged by the rules of every check",
  renamed: "nothing else is done with data",
  reworded: "nothing else is done with data; what people read is compared word by word",
  restated: "evidence and upkeep: judged by the rules of every check",
};

/** The rules over changes that a kind of change can lead to, by their ids. */
export function dutiesServing(rules: readonly Rule[]): ReadonlyMap<KindId, readonly string[]> {
  const over = rules.filter((rule) => rule.for === OVER_CHANGES);
  return new Map(
    KINDS.map(({ id }) => {
      const serving = over.filter((rule) => {
        const kinds = rule.body().options.kinds?.default;
        return Array.isArray(kinds) && kinds.includes(id);
      });
      return [id, serving.map((rule) => rule.id)] as const;
    }),
  );
}
