/** The server of the preview: a frame with a reload script around pages that have none. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { PublishedFolder, SiteFile } from "../../index.ts";
import { missingText, remarksText } from "../build-text.ts";
import { CHROME, CHROME_POLICY } from "./chrome.ts";

export interface Served {
  readonly server: Server;
  /** Shows another build to everybody who looks. */
  show(built: PublishedFolder): void;
}

const TYPES: { readonly [ending: string]: string } = {
  html: "text/html; charset=utf-8",
  json: "application/json",
  md: "text/plain; charset=utf-8",
  mmd: "text/plain; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xml: "application/atom+xml; charset=utf-8",
};
/** Only what this computer calls itself: other names could be made to lead here from a page elsewhere. */
const HOSTS = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

export function serve(first: PublishedFolder): Served {
  let built = first;
  let files = filesOf(first);
  const watching = new Set<ServerResponse>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!HOSTS.test(request.headers.host ?? "")) return refuse(response, 403);
    const path = pathOf(request);
    if (path === "") return page(response, CHROME, CHROME_POLICY);
    if (path === "events") return follow(response, watching);
    if (path === "state") return send(response, "application/json", stateOf(built));
    const found = await files(path.endsWith("/") ? `${path}index.html` : path);
    if (found === undefined) return refuse(response, 404);
    const type = TYPES[/[^.]*$/.exec(found.path)?.[0] ?? ""] ?? "application/octet-stream";
    send(response, type, found.content);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, "text/plain", error instanceof Error ? (error.stack ?? "") : String(error));
    });
  });
  return {
    server,
    show: (next) => {
      built = next;
      files = filesOf(next);
      for (const response of watching) response.write("data: changed\n\n");
    },
  };
}

type Files = (path: string) => Promise<SiteFile | undefined>;

/** The site is there at once, the book when somebody looks at it. */
function filesOf({ published }: PublishedFolder): Files {
  let book: Promise<readonly SiteFile[]> | undefined;
  return async (path) => {
    const [kind, ...rest] = path.split("/");
    const name = rest.join("/");
    if (kind === "book") book ??= published.book();
    const files = kind === "site" ? published.site : await book;
    return kind === "site" || kind === "book" ? files?.find((one) => one.path === name) : undefined;
  };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  const path = url.split(/[?#]/)[0] ?? "/";
  try {
    return decodeURIComponent(path).slice(1);
  } catch {
    return path.slice(1);
  }
}

/** What would keep `build` from writing this, in the words that it would say. */
function stateOf(built: PublishedFolder): string {
  const { report, published } = built;
  const said = [
    report.complete ? "" : "A file cannot be read. See: privacyfile check\n",
    remarksText(built),
    published.missing.length > 0 ? missingText(built, { out: "" }) : "",
  ];
  return JSON.stringify({ said: said.join("").trim() });
}

function follow(response: ServerResponse, watching: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": here\n\n");
  watching.add(response);
  response.on("close", () => watching.delete(response));
}

function page(response: ServerResponse, text: string, policy: string): void {
  response.setHeader("content-security-policy", policy);
  send(response, "text/html; charset=utf-8", text);
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  response.end(content);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain" });
  response.end(`${status}\n`);
}
