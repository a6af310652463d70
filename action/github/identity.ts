/** Who we are on GitHub: only what we wrote ourselves is ever edited. */
import { textUnder, under } from "../under.ts";
import type { Client } from "./client.ts";

/** True for something written by us. */
export type IsOurs = (author: unknown) => boolean;

/**
 * A person's token says whose it is. The token of a workflow or of an app may not ask: then only bots
 * are trusted, since a person cannot write as one.
 */
export async function ourselves(client: Client): Promise<IsOurs> {
  try {
    const { data } = await client.request("GET /user");
    const login = textUnder(data, "login");
    return (author) => login !== undefined && textUnder(author, "login") === login;
  } catch (error) {
    if (textUnder(error, "name") !== "HttpError" || under(error, "status") !== 403) throw error;
    return (author) => textUnder(author, "type") === "Bot";
  }
}
