/** GitHub's API on a local port: refuses what the description of the API does not allow, and who has no right. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { type Document, OpenAPIBackend } from "openapi-backend";
import type { Answer } from "./answer.ts";
import { type Fault, faultOf } from "./faults.ts";
import { OPERATIONS } from "./operations.ts";
import { emptyState, type State } from "./state.ts";

/** What the token at hand may do; `none`: no token is sent; `wrong`: nobody knows it. */
export type Token = "write" | "read" | "none" | "wrong";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly status: number;
}

export interface GitHub {
  readonly url: string;
  readonly state: State;
  readonly calls: Call[];
  close(): Promise<void>;
}

export interface GitHubOptions {
  readonly token?: Token;
  readonly fault?: Fault;
  /** In front of every path: `/api/v3` on a server of one's own. */
  readonly prefix?: string;
  readonly state?: State;
}

/** The permission that an operation which writes wants, as the header of a refusal names it. */
const WANTED: readonly (readonly [RegExp, string])[] = [
  [/^checks\//, "checks=write"],
  [/^pulls\/create-review/, "pull_requests=write"],
  [/^issues\/(?:create|update)$/, "issues=write"],
  [/^issues\//, "issues=write; pull_requests=write"],
];

function refusal(token: Token, method: string, operation: string): Answer | undefined {
  if (token === "wrong") return { status: 401, body: { message: "Bad credentials" } };
  if (method === "GET") return undefined;
  if (token === "none") return { status: 401, body: { message: "Requires authentication" } };
  if (token === "write") return undefined;
  const wanted = WANTED.find(([pattern]) => pattern.test(operation))?.[1] ?? "contents=write";
  return {
    status: 403,
    body: { message: "Resource not accessible by integration" },
    headers: { "x-accepted-github-permissions": wanted },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === null ? undefined : JSON.stringify(body));
}

const DESCRIPTION: Document = JSON.parse(
  readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"),
);

function strings(map: object | undefined): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([name, value]) => [name, String(value)]),
  );
}

/** The API in memory; `close` it after use. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { token = "write", fault = "none", prefix = "", state = emptyState() } = options;
  const calls: Call[] = [];
  let origin = "";
  const refused = (message: string, errors?: unknown): Answer => ({
    status: 422,
    body: { message, errors },
  });
  const api = new OpenAPIBackend({
    definition: structuredClone(DESCRIPTION),
    quick: true,
    customizeAjv: (ajv) => ajv.addFormat("date-time", true),
  });
  api.register("validationFail", ({ validation }) =>
    refused("Invalid request.\n\nFor more, see the errors.", validation.errors),
  );
  api.register("notFound", () => ({ status: 404, body: { message: "Not Found" } }));
  for (const [id, answer] of Object.entries(OPERATIONS)) {
    api.register(id, ({ request }) =>
      answer(
        {
          params: strings(request.params),
          query: strings(request.query),
          body: request.requestBody ?? {},
        },
        state,
        origin,
      ),
    );
  }
  await api.init();
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const [path = "/", query = ""] = url.slice(prefix.length).split("?");
    const body = await bodyOf(request);
    const headers = strings(request.headers);
    const asked = { method, path, query, headers, body };
    const operation = api.matchOperation(asked)?.operationId ?? "";
    const done = (answer: Answer): void => {
      calls.push({ method, path, operation, status: answer.status });
      send(response, answer);
    };
    const broken = faultOf(fault, calls.length + 1);
    if (broken === "hang") {
      calls.push({ method, path, operation, status: 0 });
      return;
    }
    const known = request.headers.authorization === undefined && token === "write" ? "none" : token;
    done(broken ?? refusal(known, method, operation) ?? (await api.handleRequest(asked)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  origin = `http://127.0.0.1:${port}${prefix}`;
  return {
    url: origin,
    state,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
