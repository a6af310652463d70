/** Lists that come in pages. */
import type { Client } from "./client.ts";

const SIZE = 100;
/** More than this is not read: a stranger could fill a pull request with comments. */
const MOST_PAGES = 30;

/** All items of a list, page by page. */
export async function allPages(
  client: Client,
  route: string,
  parameters: { readonly [name: string]: string | number },
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await client.request(route, { ...parameters, per_page: SIZE, page });
    if (!Array.isArray(data)) return items;
    items.push(...data);
    if (data.length < SIZE) break;
  }
  return items;
}
