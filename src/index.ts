/** The front door: everything that the package offers, and nothing else. */
export type { Agenda } from "./agenda.ts";
export { type Beginning, begin, withFound } from "./begin.ts";
export { isDate } from "./calendar/date.ts";
export { parseDuration } from "./calendar/duration.ts";
export { type Checked, type CheckOptions, check, examine } from "./check.ts";
export {
  type CompareOptions,
  compare,
  type StateTexts,
  type Unreadable,
} from "./compare.ts";
export { dueAsCalendar } from "./due/as-calendar.ts";
export { type DueOptions, due } from "./due/due.ts";
export { dueAsJson } from "./due/json.ts";
export { daysText, dueForTerminal } from "./due/pretty.ts";
export type { Due, DueItem, DueRoot, Untold } from "./due/types.ts";
export { builtInRules } from "./engine/library.ts";
export { isRuleId } from "./engine/rule/id.ts";
export { NO_RULES, type OwnRules } from "./engine/rule/load-all.ts";
export type { Rule } from "./engine/types.ts";
export { type ExplainOptions, explainInFolder } from "./explain.ts";
export { resolveCommit } from "./files/git.ts";
export { isFollowed } from "./files/read-commit.ts";
export { type RootTexts, readRoot } from "./files/read-root.ts";
export { findRoots, isRootFile, rootsBelow } from "./files/roots.ts";
export { occupationOf, replaceFolder } from "./files/whole-folder.ts";
export type { Change, Direction, Duty, Side } from "./finding/change.ts";
export type {
  Compared,
  Comparison,
  GateResult,
  GlanceLine,
  HiddenFinding,
  NoticeDiff,
  PolicyChange,
} from "./finding/comparison.ts";
export type { Dated, History } from "./finding/history.ts";
export type { Stopwatch } from "./finding/stopwatch.ts";
export { fails, type Summary, summarize } from "./finding/summary.ts";
export type {
  Citation,
  Confidence,
  Coverage,
  Finding,
  Gap,
  Gate,
  LawId,
  Level,
  NextLevel,
  Report,
  Root,
  RuleCount,
  RuleError,
  Severity,
  Waived,
} from "./finding/types.ts";
export {
  addressesInFolder,
  checkFolder,
  dueInFolder,
  examineFolder,
  type FolderOptions,
  proveFolder,
  readOwnRules,
} from "./folder.ts";
export { type HistoryOptions, historyInFolder } from "./history.ts";
export { explain, listRules, nearestRules } from "./library.ts";
export type { Mended } from "./mend/types.ts";
export { mendFolder } from "./mend-folder.ts";
export type { Policy } from "./policy.ts";
export type { TestRun } from "./prove.ts";
export type { MissingElement, Published } from "./publish.ts";
export type { PublishedFolder } from "./publish-folder.ts";
export { publishFolder } from "./publishing.ts";
export { type Renewal, renewBaseline } from "./renew.ts";
export {
  COMPARISON_FORMATS,
  type ComparisonFormat,
  renderComparisons,
} from "./report/comparison/formats.ts";
export { comparisonAsMarkdown, comparisonParts } from "./report/comparison/parts.ts";
export type { Part } from "./report/comparison/types.ts";
export { comparisonVerdict } from "./report/comparison/words.ts";
export { type ArticleCoverage, coverageByArticle, coverageForTerminal } from "./report/coverage.ts";
export { effectiveForTerminal } from "./report/effective.ts";
export { explanationAsJson } from "./report/explanation/json.ts";
export { nothingExplained } from "./report/explanation/nothing.ts";
export { explanationForTerminal } from "./report/explanation/terminal.ts";
export { fixesOf, type WrittenFix } from "./report/fixes.ts";
export { FORMATS, render } from "./report/formats.ts";
export { type HistoryFormat, renderHistories } from "./report/history.ts";
export { pageAsMarkdown } from "./report/page/markdown.ts";
export { pageForTerminal } from "./report/page/terminal.ts";
export type { PageExample, PageOption, RulePage } from "./report/page/types.ts";
export {
  filterRules,
  type RuleFilter,
  type RuleSummary,
  rulesForTerminal,
} from "./report/rule-list.ts";
export { renderTests } from "./report/tests/formats.ts";
export type { RenderOptions, Repository } from "./report/types.ts";
export { bundleSchema } from "./schema/bundle.ts";
export { isMisconfigured } from "./settings/kinds.ts";
export type { Lock, LockedPackage } from "./settings/packages.ts";
export { type EffectiveRule, effectiveInFolder } from "./settings-of-rule.ts";
export type { SiteFile } from "./site/types.ts";
export { parse } from "./source/parse.ts";
export { positionAt } from "./source/position.ts";
export type { Problem, SourceText } from "./source/types.ts";
export {
  type Typed,
  typedCountry,
  typedEmail,
  typedNames,
  typedWebsite,
  typedWords,
} from "./start/typed.ts";
export { type Answers, type Found, type Trade, UNANSWERED } from "./start/types.ts";
export {
  rootsAtRef,
  stateAtCommit,
  stateAtRef,
  stateInFolder,
  stateOfTexts,
  unreadable,
} from "./states.ts";
export { markdownText } from "./text/markdown.ts";
export { nearest } from "./text/nearest.ts";
export { unifiedDiff } from "./text/patch.ts";
export { terminalText } from "./text/terminal.ts";
export { workflowData, workflowLog, workflowProperty } from "./text/workflow.ts";
export { type Copy, type CopyOptions, copyOf } from "./vendoring.ts";
export { VERSION } from "./version.gen.ts";
export { waiveInFolder } from "./waive-folder.ts";
export { writeBaseline } from "./waiver/baseline.ts";
export { type WhyNot, type WhyOptions, whyInFolder } from "./why.ts";
