/** `privacyfile build` and `preview`: what they write, what they refuse, what they say. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startPreview } from "../../src/cli/preview.ts";
import { runIn, type World, world } from "./world.ts";

const BAKERY = readFileSync(
  resolve(import.meta.dirname, "../../examples/bakery/privacyfile.yaml"),
  "utf8",
);

function bakery(files: { readonly [path: string]: string } = {}): World {
  return world({ "privacyfile.yaml": BAKERY, ...files });
}

/** The bakery without the day from which its notice counts, or with another one. */
function effective(day: string): string {
  return BAKERY.replace("effective: 2026-11-15", `effective: ${day}`);
}

describe("privacyfile build", { timeout: 120_000 }, () => {
  it("writes the site, the book apart, and says what each page weighs and how it reads", async () => {
    const { folder, privacyfile } = bakery();
    const { code, stdout, stderr } = await privacyfile(["build", "--internal", "book"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/privacy-notice\.html +\d+\.\d KB +grade \d/);
    expect(stdout).toContain("internal book to book");
    expect(stderr).toContain("Nothing of this is on record");
    expect(existsSync(join(folder, "_site/privacy-notice.md"))).toBe(true);
    expect(existsSync(join(folder, "_site/embed/privacy-notice.html"))).toBe(true);
    expect(existsSync(join(folder, "book/findings.html"))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith("new"))).toEqual([]);
  });

  it("replaces what it wrote, and nothing that others did", async () => {
    const { folder, privacyfile } = bakery();
    await privacyfile(["build", "--out", "out"]);
    writeFileSync(join(folder, "out/old.html"), "");
    expect((await privacyfile(["build", "--out", "out"])).code).toBe(0);
    expect(existsSync(join(folder, "out/old.html"))).toBe(false);
    mkdirSync(join(folder, "mine"));
    writeFileSync(join(folder, "mine/letter.txt"), "dear");
    const { code, stderr } = await privacyfile(["build", "--out", "mine"]);
    expect(code).toBe(2);
    expect(stderr).toContain("did not write");
    expect(readFileSync(join(folder, "mine/letter.txt"), "utf8")).toBe("dear");
  });

  it.each([
    [["--out", "."], "holds the declarations"],
    [["--out", "privacy/site"], "holds the declarations"],
    [["--out", "privacyfile.yaml"], "is a file"],
    [["--internal", "_site/book"], "not for the public"],
    [["--out", "a/b", "--internal", "a"], "not for the public"],
    [["--draft", "--record"], "Choose one"],
  ])("refuses %j", async (args, says) => {
    const { privacyfile } = bakery();
    const { code, stderr } = await privacyfile(["build", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it("publishes nothing while something is missing, and says what to type where", async () => {
    const { folder, write, privacyfile } = bakery();
    write("privacyfile.yaml", BAKERY.replace("retention: 1 month after consent_withdrawn, ", ""));
    const { code, stderr, stdout } = await privacyfile(["build", "--internal", "book"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/How long.*GDPR Art\. 13/);
    expect(stderr).toMatch(/`retention` of purpose:bread_post, privacyfile\.yaml:\d+/);
    expect(existsSync(join(folder, "_site"))).toBe(false);
    expect(existsSync(join(folder, "book/index.html"))).toBe(true);
    expect((await privacyfile(["build", "--draft"])).code).toBe(0);
    const page = readFileSync(join(folder, "_site/privacy-notice.html"), "utf8");
    expect(page).toContain("This is a draft");
    expect(page).toContain('content="noindex"');
  });

  it("publishes nothing of what cannot be read", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": "version: 1\nbusiness: { name: Shop\n" });
    const { code, stderr } = await privacyfile(["build"]);
    expect(code).toBe(1);
    expect(stderr).toContain("cannot be read");
  });

  it("puts versions on record, tells what changed, and never rewrites one that counts", async () => {
    const { folder, write, privacyfile } = bakery();
    expect((await privacyfile(["build", "--record"])).stderr).toContain("on record");
    const notices = join(folder, "privacy/published/privacy-notice");
    expect(readdirSync(notices)).toEqual(["2026-11-15.en.json", "2026-11-15.en.md"]);
    expect((await privacyfile(["build", "--record"])).stderr).toContain("on record already");
    expect((await privacyfile(["build"])).stderr).toContain("Next: privacyfile preview");

    const changed = (day: string): string =>
      effective(day).replace("email you what is new in the oven", "email you our new breads");
    write("privacyfile.yaml", changed("2026-11-15"));
    expect((await privacyfile(["build"])).stderr).toMatch(/not on record: .*Bluebell Bakehouse/);
    const refused = await privacyfile(["build", "--record"]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("a later day");

    write("privacyfile.yaml", changed("2027-01-01"));
    expect((await privacyfile(["build", "--record"])).code).toBe(0);
    expect((await privacyfile(["build"])).code).toBe(0);
    const changes = readFileSync(join(folder, "_site/changes.html"), "utf8");
    expect(changes).toMatch(/<ins>[^<]*breads<\/ins>/);
    expect(existsSync(join(folder, "_site/versions/privacy-notice/2026-11-15.html"))).toBe(true);
    const page = readFileSync(join(folder, "_site/privacy-notice.html"), "utf8");
    expect(page).toContain("Until that day the one before it counts");
    expect(readFileSync(join(folder, "_site/feed.xml"), "utf8")).toContain("1 January 2027");
  });

  it("shows no version that was changed by hand", async () => {
    const { folder, privacyfile } = bakery();
    await privacyfile(["build", "--record"]);
    const file = join(folder, "privacy/published/privacy-notice/2026-11-15.en.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("in the oven", "in the fridge"));
    const { code, stderr } = await privacyfile(["build"]);
    expect(code).toBe(0);
    expect(stderr).toContain("was changed by hand");
    expect(existsSync(join(folder, "_site/versions/privacy-notice"))).toBe(false);
    expect((await privacyfile(["build", "--record"])).code).toBe(1);
  });

  it("takes own texts, and points out those that have no place", async () => {
    const { folder, write, privacyfile } = bakery({
      "privacy/texts/privacy-notice/purposes.before.md": "Good **bread** takes time. <b>Raw</b>",
    });
    expect((await privacyfile(["build"])).code).toBe(0);
    const page = readFileSync(join(folder, "_site/privacy-notice.html"), "utf8");
    expect(page).toContain("<strong>bread</strong> takes time. &lt;b&gt;Raw&lt;/b&gt;");
    write("privacy/texts/privacy-notice/purpose.md", "Lost");
    const { code, stderr } = await privacyfile(["build"]);
    expect(code).toBe(1);
    expect(stderr).toContain("did you mean purposes?");
  });

  it("needs one business", async () => {
    const { privacyfile } = world({
      "a/privacyfile.yaml": BAKERY,
      "b/privacyfile.yaml": BAKERY,
    });
    const { code, stderr } = await privacyfile(["build"]);
    expect(code).toBe(2);
    expect(stderr).toContain("privacyfile build a");
  });
});

describe("privacyfile preview", { timeout: 60_000 }, () => {
  it("serves pages to this computer alone, and again after a change", async () => {
    const { folder, write } = bakery();
    const io = {
      stdout: { write: () => {}, isTTY: false, columns: 80 },
      stderr: { write: () => {}, isTTY: false, columns: 80 },
      cwd: folder,
      env: {},
      today: () => "2026-12-01",
    };
    const preview = await startPreview(folder, { port: 0 }, io);
    onTestFinished(() => preview.close());
    const get = (path: string): Promise<Response> => fetch(preview.address + path);
    expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await get("")).text()).toContain("<iframe");
    expect(await (await get("site/privacy-notice.html")).text()).not.toContain("<script");
    expect((await get("book/")).status).toBe(200);
    expect((await get("site/%E0")).status).toBe(404);
    expect((await get("../etc/passwd")).status).toBe(404);
    expect(await (await get("state")).json()).toEqual({ said: "" });
    const events = (await get("events")).body?.getReader();
    await events?.read();
    write("privacyfile.yaml", BAKERY.replace("retention: 1 month after consent_withdrawn, ", ""));
    const told = new TextDecoder().decode((await events?.read())?.value);
    expect(told).toContain("changed");
    expect(await (await get("state")).text()).toContain("How long");
    await events?.cancel();
  });

  it("refuses a port that is none", async () => {
    const { code, stderr } = await runIn(".", ["preview", "--port", "70000"]);
    expect(code).toBe(2);
    expect(stderr).toContain("0 to 65535");
  });
});
