/** Paths within a site: relative, so that it works from any folder of any host, and from a disk. */

/** How the file `to` is called from within the file `from`; both relative to the site, with `/`. */
export function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => "..");
  return [...up, ...there.slice(shared)].join("/");
}

/** The address that a page has for others; `index.html` is the folder itself. */
export function addressOf(base: string, path: string): string {
  return base + path.replace(/(^|\/)index\.html$/, "$1");
}
