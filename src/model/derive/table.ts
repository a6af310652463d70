/** Every derived fact, in the order in which pages list them. */
import { CALIFORNIA_FACTS } from "./california.ts";
import { CALIFORNIA_RISK_FACTS } from "./california-risk.ts";
import { CATEGORY_FACTS } from "./categories.ts";
import { MINORS } from "./children.ts";
import { COVERAGE, COVERAGE_ROW } from "./coverage.ts";
import { FLOW_ROW, FLOWS } from "./flows.ts";
import { KEPT, KEPT_ROW } from "./kept.ts";
import { LAW_FACTS } from "./laws.ts";
import { PROCESSES } from "./processing.ts";
import { REACH_FACTS } from "./reaching.ts";
import { RIGHT_ROW, RIGHTS } from "./rights.ts";
import { RISK_FACTS } from "./risk.ts";
import { ASSET_STORAGE, VENDOR_STORAGE } from "./storage.ts";
import { TRANSFER_ROW } from "./transfer-row.ts";
import { TRANSFER_FACTS } from "./transfers.ts";
import type { Derivation, RowShape } from "./types.ts";

export const DERIVATIONS: readonly Derivation[] = [
  ...LAW_FACTS,
  ...CATEGORY_FACTS,
  MINORS,
  ...REACH_FACTS,
  PROCESSES,
  ASSET_STORAGE,
  VENDOR_STORAGE,
  ...TRANSFER_FACTS,
  KEPT,
  ...RISK_FACTS,
  RIGHTS,
  ...CALIFORNIA_FACTS,
  ...CALIFORNIA_RISK_FACTS,
  FLOWS,
  COVERAGE,
];

export const ROW_SHAPES: readonly RowShape[] = [
  TRANSFER_ROW,
  KEPT_ROW,
  RIGHT_ROW,
  FLOW_ROW,
  COVERAGE_ROW,
];
