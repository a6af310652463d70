/** Who we are on GitHub: only what we wrote ourselves is ever edited. */
import type { Client } from "./client.ts";

/** True for something written by us. */
export type IsOurs = (author: unknown) => boolean;

function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : undefined;
}

/**
 * A person's token says whose it is. The token of a workflow or of an app may not ask: then only bots
 * are trusted, since a person cannot write as one.
 */
export async function ourselves(client: Client): Promise<IsOurs> {
  try {
    const { data } = await client.request("GET /user");
    const login = textOf(data, "login");
    return (author) => login !== undefined && textOf(author, "login") === login;
  } catch (error) {
    if (textOf(error, "name") !== "HttpError" || !isRefusal(error)) throw error;
    return (author) => textOf(author, "type") === "Bot";
  }
}

function isRefusal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && error.status === 403;
}
