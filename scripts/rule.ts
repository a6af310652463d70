/** For authors of rules: `npm run rule -- principle/slug` runs one rule's examples and mutants and shows what each says. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { proveRule } from "../src/engine/example/prove.ts";
import { KNOWN } from "../src/engine/known.ts";
import { loadRule } from "../src/engine/rule/load.ts";
import type { LoadedRule } from "../src/engine/types.ts";
import { stageOf } from "../src/impact/example.ts";
import { newPasses } from "../tests/engine/deletions.ts";
import { examplesOf } from "../tests/engine/documents.ts";
import { proofFaults } from "../tests/rules/faults.ts";
import { readRuleFiles } from "./generate/rules.ts";

const root = resolve(import.meta.dirname, "..");
const ids = process.argv.slice(2);
const files =
  ids.length === 0
    ? readRuleFiles(root)
    : ids.map((id) => {
        const path = `rules/${id}.yaml`;
        return loadRule({ path, text: readFileSync(join(root, path), "utf8") }, KNOWN);
      });

/** A rule must not pass because a fact was left out. */
function contentWithoutFacts(loaded: LoadedRule): readonly string[] {
  return examplesOf(loaded)
    .flatMap((example) => newPasses(example, { most: Number.POSITIVE_INFINITY, first: 0 }).found)
    .map((what) => `${what} passes, which it did not before: what is not stated is taken for true`);
}

let bad = 0;
for (const loaded of files) {
  const faults = [...proofFaults(loaded), ...contentWithoutFacts(loaded)];
  bad += faults.length;
  console.log(`${faults.length === 0 ? "ok  " : "BAD "} ${loaded.file.path}`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (loaded.rule === null || ids.length === 0) continue;
  const proof = proveRule(loaded.rule, loaded, stageOf(loaded.rule));
  for (const { example, faults: wrong } of proof.examples) {
    const what = example.name === null ? "" : `  ${example.name}`;
    console.log(
      `  ${wrong.length === 0 ? "ok " : "BAD"} ${example.kind.padEnd(4)} line ${example.line}${what}`,
    );
  }
  const killed = proof.mutants - proof.survivors.length - proof.explained;
  console.log(
    `  ${proof.mutants} mutants: ${killed} told apart, ${proof.explained} explained, ${proof.survivors.length} survive`,
  );
}
process.exitCode = bad === 0 ? 0 : 1;
