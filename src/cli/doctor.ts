/** `privacyfile doctor`: looks at what surrounds the declarations and may bite one day. */
import { brokenFiles, strayFiles, yamlFiles } from "./doctor/files.ts";
import { modelineSigns, schemaSigns } from "./doctor/schemas.ts";
import { history, repositoryAbove, versions } from "./doctor/tool.ts";
import type { Sign } from "./doctor/types.ts";
import { workflowSigns } from "./doctor/workflows.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import { nearlyNamed } from "./nearly-named.ts";
import type { ListFormat } from "./options.ts";
import { chooseRoots, fromHere } from "./roots.ts";

export interface DoctorFlags {
  readonly format: ListFormat;
}

const MARKS: { readonly [state in Sign["state"]]: string } = {
  ok: "ok  ",
  note: "note",
  bad: "bad ",
};

async function signsOf(root: string, io: Io): Promise<readonly Sign[]> {
  const path = fromHere(root, io);
  const signs = [
    ...(await schemaSigns(root)),
    ...modelineSigns(root, yamlFiles(root)),
    ...strayFiles(root),
    ...brokenFiles(root),
  ];
  return signs.map((sign) =>
    sign.place === null || path === "." ? sign : { ...sign, place: `${path}/${sign.place}` },
  );
}

async function allSigns(names: readonly string[], io: Io): Promise<readonly Sign[]> {
  const roots = await chooseRoots(names, io);
  const repository = repositoryAbove(roots[0] ?? io.cwd);
  const none: Sign = {
    state: "bad",
    what: "There is no privacyfile.yaml in this folder, above it or below it",
    fix: nearlyNamed(names, io).trim() || "Write one: privacyfile init.",
    place: null,
  };
  const signs = [...versions(process.versions.node), history(repository)];
  if (roots.length === 0) signs.push(none);
  for (const root of roots) signs.push(...(await signsOf(root, io)));
  if (repository !== undefined) signs.push(...(await workflowSigns(repository)));
  return signs;
}

async function lines(signs: readonly Sign[]): Promise<string> {
  const { terminalText } = await import("../index.ts");
  const text = signs.flatMap(({ state, what, fix, place }) => [
    `${MARKS[state]}  ${terminalText(place === null ? what : `${place}: ${what}`)}`,
    ...(fix === null ? [] : [`      ${terminalText(fix)}`]),
  ]);
  const bad = signs.filter(({ state }) => state === "bad").length;
  const notes = signs.filter(({ state }) => state === "note").length;
  const end = bad + notes === 0 ? "Nothing that will bite." : `${bad} to mend, ${notes} to know.`;
  return `${[...text, "", end].join("\n")}\n`;
}

/**
 * Looks at versions, git, schemas for editors, files and workflows.
 *
 * @returns the exit code: 0, or 1 when something does not do what it seems to
 * @throws UsageError when a folder is not there
 */
export async function runDoctor(
  names: readonly string[],
  flags: DoctorFlags,
  io: Io,
): Promise<number> {
  const signs = await allSigns(names, io);
  io.stdout.write(
    flags.format === "json" ? `${JSON.stringify(signs, null, 2)}\n` : await lines(signs),
  );
  return signs.some(({ state }) => state === "bad") ? EXIT.findings : EXIT.ok;
}
