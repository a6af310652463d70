/** Every kind of change: what it means for people, and which kind is its mirror. */
import type { Direction } from "./change.ts";

/** Growing kind, shrinking kind, and what the growing one means. */
const FAMILIES = [
  ["use-added", "use-removed", ["more_data"]],
  ["data-added", "data-removed", ["more_data"]],
  ["sensitive-data-added", "sensitive-data-removed", ["more_data", "more_risk"]],
  ["giving-required", "giving-voluntary", ["more_data"]],
  ["inferred-data-added", "inferred-data-removed", ["more_data"]],
  ["source-added", "source-removed", ["more_data"]],
  ["place-holds-more", "place-holds-less", ["more_data"]],
  ["cookie-added", "cookie-removed", ["more_data"]],
  ["consent-wider", "consent-narrower", ["more_data"]],
  ["ai-data-added", "ai-data-removed", ["more_data"]],
  ["ai-training-started", "ai-training-stopped", ["more_data"]],
  ["people-added", "people-removed", ["more_people"]],
  ["younger-people-added", "younger-people-removed", ["more_people"]],
  ["market-added", "market-removed", ["more_people"]],
  ["law-reached", "law-left", ["more_people"]],
  ["recipient-added", "recipient-removed", ["more_sharing"]],
  ["recipient-gets-more", "recipient-gets-less", ["more_sharing"]],
  ["subprocessor-added", "subprocessor-removed", ["more_sharing"]],
  ["country-added", "country-removed", ["more_sharing"]],
  ["company-own-use-added", "company-own-use-removed", ["more_sharing"]],
  ["cookie-reader-added", "cookie-reader-removed", ["more_sharing"]],
  ["sale-started", "sale-stopped", ["more_sharing"]],
  ["ad-sharing-started", "ad-sharing-stopped", ["more_sharing"]],
  ["kept-longer", "kept-shorter", ["longer"]],
  ["deletion-later", "deletion-sooner", ["longer"]],
  ["not-deleted-after", "deleted-after", ["longer"]],
  ["cookie-longer", "cookie-shorter", ["longer"]],
  ["basis-weaker", "basis-stronger", ["more_risk"]],
  ["role-to-controller", "role-to-processor", ["more_risk"]],
  ["automated-decision-added", "automated-decision-removed", ["more_risk"]],
  ["profiling-started", "profiling-stopped", ["more_risk"]],
  ["sensitive-use-started", "sensitive-use-stopped", ["more_risk"]],
  ["channel-added", "channel-removed", ["more_risk"]],
  ["reuse-added", "reuse-removed", ["more_risk"]],
  ["risk-sign-added", "risk-sign-removed", ["more_risk"]],
  ["high-risk-reached", "high-risk-left", ["more_risk"]],
  ["choice-lost", "choice-gained", ["more_risk"]],
  ["company-decides-itself", "company-follows-orders", ["more_risk"]],
  ["transfer-weaker", "transfer-stronger", ["more_risk"]],
  ["contract-gone", "contract-signed", ["more_risk"]],
  ["protection-removed", "protection-added", ["more_risk"]],
  ["place-added", "place-removed", ["more_risk"]],
  ["access-wider", "access-narrower", ["more_risk"]],
  ["more-identifiable", "less-identifiable", ["more_risk"]],
  ["consent-removed", "consent-added", ["more_risk"]],
  ["cookie-use-wider", "cookie-use-narrower", ["more_risk"]],
  ["rights-way-removed", "rights-way-added", ["more_risk"]],
  ["right-removed", "right-added", ["more_risk"]],
  ["rights-harder", "rights-easier", ["more_risk"]],
  ["ai-added", "ai-removed", ["more_risk"]],
  ["ai-use-added", "ai-use-removed", ["more_risk"]],
  ["ai-class-higher", "ai-class-lower", ["more_risk"]],
  ["ai-ability-added", "ai-ability-removed", ["more_risk"]],
  ["notice-removed", "notice-added", ["more_risk"]],
  ["notice-readers-removed", "notice-readers-added", ["more_risk"]],
  ["notice-language-removed", "notice-language-added", ["more_risk"]],
  ["notice-later", "notice-sooner", ["more_risk"]],
  ["breach-told-later", "breach-told-sooner", ["more_risk"]],
  ["assessment-removed", "assessment-added", ["more_risk"]],
  ["fact-withdrawn", "fact-stated", ["more_risk"]],
] as const;

/** Something takes the place of something else: nobody can say that it is only more, or only less. */
const SWAPS = [
  ["use-changed", ["more_data", "less_data"]],
  ["condition-changed", ["more_risk", "less_risk"]],
  ["transfer-changed", ["more_risk", "less_risk"]],
  ["consent-wording-changed", ["more_risk", "less_risk"]],
  ["kept-otherwise", ["longer", "shorter"]],
] as const;

/** Nothing else is done with data: kept for the record, never shown as a change. */
const RECORDS = ["renamed", "reworded", "restated"] as const;

type Family = (typeof FAMILIES)[number];
export type KindId = Family[0] | Family[1] | (typeof SWAPS)[number][0] | (typeof RECORDS)[number];

export interface Kind {
  readonly id: KindId;
  readonly directions: readonly Direction[];
  /** The kind of the same change the other way round; itself for a swap or a record. */
  readonly mirror: KindId;
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  more_data: "less_data",
  less_data: "more_data",
  more_people: "fewer_people",
  fewer_people: "more_people",
  more_sharing: "less_sharing",
  less_sharing: "more_sharing",
  longer: "shorter",
  shorter: "longer",
  more_risk: "less_risk",
  less_risk: "more_risk",
};

/** What a direction is the other way round. */
export function opposite(direction: Direction): Direction {
  return OPPOSITE[direction];
}

/** Every kind, in the order in which pages list them. */
export const KINDS: readonly Kind[] = [
  ...FAMILIES.flatMap(([grow, shrink, directions]): readonly Kind[] => [
    { id: grow, directions, mirror: shrink },
    { id: shrink, directions: directions.map(opposite), mirror: grow },
  ]),
  ...SWAPS.map(([id, directions]): Kind => ({ id, directions, mirror: id })),
  ...RECORDS.map((id): Kind => ({ id, directions: [], mirror: id })),
];

const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));

/** @throws Error for a kind that is not listed: a bug of ours */
export function kindOf(id: KindId): Kind {
  const kind = BY_ID.get(id);
  if (kind === undefined) throw new Error(`no kind of change is called ${id}`);
  return kind;
}
