/** Where a check runs within its repository, as services for continuous integration tell it. */
import { isAbsolute, relative, sep } from "node:path";
import type { Repository } from "../index.ts";
import type { Io } from "./io.ts";

/** The folder of the check within the repository; `.` where nobody knows, or it lies elsewhere. */
function folderIn(repository: string | undefined, cwd: string): string {
  if (repository === undefined || !isAbsolute(repository)) return ".";
  const path = relative(repository, cwd).split(sep).join("/");
  return path === "" || path.startsWith("..") || isAbsolute(path) ? "." : path;
}

/** Where files of this commit can be read; nothing is asked for over the network. */
function filesOf(env: Io["env"]): string | null {
  const github = [env.GITHUB_SERVER_URL, env.GITHUB_REPOSITORY, env.GITHUB_SHA];
  if (github.every((part) => part !== undefined && part !== "")) {
    const [server, name, commit] = github;
    return `${server}/${name}/blob/${commit}/`;
  }
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit } = env;
  return project && commit ? `${project}/-/blob/${commit}/` : null;
}

/** The repository of GitHub Actions or GitLab CI; elsewhere the check is taken to start at its root. */
export function repositoryOf({ env, cwd }: Pick<Io, "env" | "cwd">): Repository {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  return { folder: folderIn(root, cwd), files: filesOf(env) };
}
