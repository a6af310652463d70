/** What a repository holds on the server's side of the tests. */

export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: Author;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  readonly user: Author;
  readonly labels: readonly string[];
}

export interface Review {
  readonly pull: number;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
}

export interface CheckRun {
  readonly id: number;
  readonly annotations: unknown[];
  readonly conclusion: unknown;
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string;
}

/** Everything that the operations read and write. */
export interface State {
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly reviews: Review[];
  readonly checkRuns: CheckRun[];
  /** Of the one pull request. */
  readonly files: ChangedFile[];
  /** Trees and blobs by commit: path to text. */
  readonly commits: Map<string, ReadonlyMap<string, string>>;
}

export const BOT: Author = { login: "github-actions[bot]", type: "Bot" };

export function emptyState(): State {
  return {
    comments: [],
    issues: [],
    reviews: [],
    checkRuns: [],
    files: [],
    commits: new Map(),
  };
}
