/** What a rule is, and what running rules over a model gives. */
import type { Ast } from "../expression/ast.ts";
import type { Stopwatch } from "../finding/stopwatch.ts";
import type {
  Confidence,
  Coverage,
  Finding,
  LawId,
  Level,
  RuleCount,
  RuleError,
  Severity,
} from "../finding/types.ts";
import type { Problem, SourceFile } from "../source/types.ts";
import type { Trace } from "./trace.ts";

export interface RuleLaw {
  readonly law: LawId;
  readonly cite: string;
}

/** What is known of a rule before any of its expressions is needed. */
export interface RuleHead {
  /** `principle/slug`, from the path of its file. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly level: Level;
  readonly laws: readonly RuleLaw[];
  readonly since: string;
  /** YYYY-MM-DD; null when the duty holds already. */
  readonly in_force: string | null;
  readonly verified: boolean;
  readonly uncertain: string | null;
  readonly for: string;
  readonly aliases: readonly string[];
  readonly waivable: boolean;
}

/** An expression as it was written and as it was parsed. */
export interface RuleExpression {
  readonly text: string;
  readonly ast: Ast;
}

/** Text with `{{ expressions }}` in it. */
export type Template = readonly (string | RuleExpression)[];

export interface RuleRelated {
  readonly node: RuleExpression;
  readonly key: string | null;
  readonly says: Template;
}

/** A machine edit: what is taken out, given a value, or gets one more item. */
export interface RuleFix {
  readonly kind: "safe" | "suggestion";
  readonly title: Template;
  readonly edit: "remove" | "set" | "add";
  readonly path: string;
  /** The value that is written; null for `remove`. */
  readonly to: RuleExpression | null;
}

export interface RuleOption {
  readonly type: "boolean" | "number" | "string" | "duration" | "list";
  readonly default: OptionValue;
  readonly description: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

export type OptionValue = boolean | number | string | readonly string[];

/** What a rule does: read only when a subject is there to be judged. */
export interface RuleBody {
  readonly why: string;
  readonly fix: Template;
  readonly when: RuleExpression | null;
  readonly judge: "require" | "find";
  readonly expression: RuleExpression;
  readonly at: readonly string[];
  readonly related: readonly RuleRelated[];
  readonly message: Template;
  readonly fixes: readonly RuleFix[];
  readonly options: { readonly [name: string]: RuleOption };
  readonly identity: readonly string[];
  readonly due: { readonly on: RuleExpression; readonly says: Template } | null;
  /** Of rules over changes: what a change obliges to. */
  readonly duty?: RuleDuty;
}

/** The words of a duty beside those that every rule has. */
export interface RuleDuty {
  /** The day by which it must be done; null where the law gives none. */
  readonly by: RuleExpression | null;
  /** By when, in words. */
  readonly when: Template;
  /** Which declaration shows it as done. */
  readonly shownBy: Template;
}

/** A rule that can be run; the body of a built-in rule is read on first use. */
export interface Rule extends RuleHead {
  readonly body: () => RuleBody;
}

export type ExampleKind = "pass" | "fail" | "gap" | "skip";

/** A partial document that shows what the rule says of it; a test and a piece of documentation. */
export interface RuleExample {
  readonly kind: ExampleKind;
  readonly name: string | null;
  /** The YAML text, expectations included. */
  readonly text: string;
  /** Of rules over changes: the document as it was before. */
  readonly before?: string;
  /** Where the text begins in the rule's file: 1-based line. */
  readonly line: number;
  /** YYYY-MM-DD: the day the law is read for. */
  readonly as_of: string;
  readonly options: { readonly [name: string]: OptionValue };
}

/** What was read of a rule's file; `rule` is null when a mistake keeps it from running. */
export interface LoadedRule {
  readonly file: SourceFile;
  readonly rule: Rule | null;
  readonly examples: readonly RuleExample[];
  /** Mutants that mean the same as the rule, with the reason. */
  readonly equivalents: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** What `checks.rules` says about one rule. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: { readonly [name: string]: unknown };
}

export interface EvaluateOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  /** Which preset of rules is run. */
  readonly level: Level;
  readonly settings?: { readonly [rule: string]: RuleSetting };
  /** `checks.rules_since`: rules that came later are notes. */
  readonly rulesSince?: string;
  /** Taken to reach every node, whatever the model derives; for examples that state no country. */
  readonly laws?: readonly LawId[];
  /** Takes the time of each question, under the id of its rule. */
  readonly stopwatch?: Stopwatch;
  /** Told each answer of each rule about each subject, for explanations and tests. */
  readonly trace?: (trace: Trace) => void;
}

/** One subject that a rule could not decide: kept so that a comparison can say which fact went. */
export interface Undecided {
  readonly rule: string;
  readonly address: string;
  /** The fingerprint that a failure there would have. */
  readonly fingerprint: string;
  readonly outcome: "gap" | "not_judged";
  /** `address.key` of the facts that would decide. */
  readonly facts: readonly string[];
}

/** What a check of the rules found. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly errors: readonly RuleError[];
  readonly rules: readonly RuleCount[];
  readonly coverage: Coverage;
  readonly undecided: readonly Undecided[];
  /** Fingerprints that two different findings share: a mistake in a rule. */
  readonly collisions: readonly string[];
}
