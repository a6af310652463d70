/** Workflows of GitHub Actions that run the check: what they may do, and what would make them useless. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { good, type Sign } from "./types.ts";

const FOLDER = ".github/workflows";

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function under(value: unknown, key: string): unknown {
  return isTree(value) ? value[key] : undefined;
}

interface Step {
  readonly uses: string;
  readonly run: string;
  readonly inputs: Tree;
}

function stepsOf(workflow: Tree): readonly Step[] {
  const jobs = workflow.jobs;
  const all = isTree(jobs) ? Object.values(jobs) : [];
  return all
    .flatMap((job) => under(job, "steps") ?? [])
    .filter(isTree)
    .map(({ uses, run, with: inputs }) => ({
      uses: typeof uses === "string" ? uses : "",
      run: typeof run === "string" ? run : "",
      inputs: isTree(inputs) ? inputs : {},
    }));
}

/** Jobs may state permissions of their own; what they leave out is what the repository's settings say. */
function permissionsOf(workflow: Tree): readonly unknown[] {
  if (workflow.permissions !== undefined) return [workflow.permissions];
  return isTree(workflow.jobs)
    ? Object.values(workflow.jobs).map((job) => under(job, "permissions"))
    : [];
}

function triggers(workflow: Tree): readonly string[] {
  const { on } = workflow;
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.filter((one) => typeof one === "string");
  return isTree(on) ? Object.keys(on) : [];
}

function check(workflow: Tree, place: string): readonly Sign[] {
  const steps = stepsOf(workflow);
  const ours = steps.filter(({ uses, run }) => /\bprivacyfile\b/.test(`${uses}\n${run}`));
  if (ours.length === 0) return [];
  const signs: Sign[] = [];
  const say = (state: Sign["state"], what: string, fix: string): void => {
    signs.push({ state, what, fix, place });
  };
  const permissions = permissionsOf(workflow);
  if (permissions.some((one) => one === undefined)) {
    const fix =
      "Write `permissions: { contents: read }` at the top, and more only where a step needs it.";
    say(
      "bad",
      "The workflow does not say what it may do, so it may do all that the repository allows",
      fix,
    );
  }
  if (permissions.some((one) => one === "write-all")) {
    say(
      "bad",
      "The workflow may write everything",
      "Name what it needs: `permissions: { contents: read }`.",
    );
  }
  if (triggers(workflow).includes("pull_request_target")) {
    const fix = "Use `pull_request`: the check needs no secrets, and works for forks.";
    say(
      "bad",
      "pull_request_target runs what strangers send with the rights of your repository",
      fix,
    );
  }
  const compares = ours.some(({ uses, run }) => uses !== "" || /--base\b|\bdiff\b/.test(run));
  const checkout = steps.find(({ uses }) => uses.startsWith("actions/checkout@"));
  if (compares && checkout !== undefined && String(checkout.inputs["fetch-depth"] ?? "") !== "0") {
    say(
      "note",
      "Only the last commit is fetched, so there may be nothing to compare with",
      "Give actions/checkout `fetch-depth: 0`.",
    );
  }
  const loose = steps.filter(({ uses }) => uses.includes("@") && !/@[0-9a-f]{40}$/.test(uses));
  for (const uses of new Set(loose.map((step) => step.uses))) {
    say(
      "note",
      `${uses} may change under its name`,
      "Name the commit: 40 hexadecimal digits after the @.",
    );
  }
  return signs.length > 0
    ? signs
    : [good(`${place} runs the check with no more rights than it needs`)];
}

/** Every workflow of the repository that runs the check. */
export async function workflowSigns(repository: string): Promise<readonly Sign[]> {
  const { parse } = await import("../../index.ts");
  let names: readonly string[];
  try {
    names = readdirSync(join(repository, FOLDER)).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    return [];
  }
  return [...names].sort().flatMap((name): readonly Sign[] => {
    const place = `${FOLDER}/${name}`;
    const { root } = parse({ path: place, text: readFileSync(join(repository, place), "utf8") });
    return root === undefined ? [] : check(root, place);
  });
}
