/** What stands on the pages of a small site: frame, languages, versions, feed, signals. */
import { describe, expect, it } from "vitest";
import { contrast, palettes } from "../../src/site/style/colour.ts";
import { readVersions } from "../../src/site/versions/read.ts";
import { recordVersions } from "../../src/site/versions/write.ts";
import { COOKIES, inGerman, NOTICE, own, says, section } from "./fixture.ts";
import { byPath, site } from "./world.ts";

const BASE = "https://crumb.example/privacy/";
const BRAND = { name: "Crumb & Co", colour: null, base: BASE };

describe("a page", () => {
  const page = site().get("privacy-notice.html") ?? "";

  it("carries anchors and what its sentences come from", () => {
    expect(page).toContain('<li id="glance.no_sale" data-from="business#sells_data">');
    expect(page).toContain('<h3 id="purpose-orders" data-from="purpose:orders">');
    expect(page).toContain('<h2 data-from="business"><a href="#glance">At a glance</a></h2>');
    expect(page).toContain('<section id="glance">');
  });

  it("marks what is missing, in words too, and words of another language", () => {
    expect(page).toContain('class="missing" data-from="business">not yet stated</td>');
    expect(page).toContain("<strong>Not stated yet:</strong>");
    expect(page).toContain('<span lang="de">Mail-Server</span>');
  });

  it("leads to other documents, to the web and to mail, and says nothing of where it does not", () => {
    expect(page).toContain('<a href="cookie-notice.html#cookies">cookies</a>');
    expect(page).toContain('<a href="https://crumb.example/a?b=1&amp;c=2">our shop</a>');
    expect(page).toContain('<a href="mailto:privacy@crumb.example">');
    const call = says("a", [
      own("call", { href: "tel:+353 91 555" }),
      own("x", { href: "ftp://x" }),
    ]);
    const more = section("more", "More", { kind: "paragraph", sentences: [call] });
    const other = site({ documents: [{ ...NOTICE, sections: [more] }] });
    expect(other.get("privacy-notice.html")).toContain('<a href="tel:+35391555">call</a>x</p>');
  });

  it("may do nothing: no script, no request", () => {
    expect(page).toMatch(/default-src 'none'; style-src &#39;sha256-|default-src &#39;none&#39;/);
    expect(page).not.toMatch(/<script|<img|<iframe|url\(|@import/);
  });

  it("keeps words of another direction to themselves, and turns around where its language does", () => {
    const words = says("a", [own("\u05D0\u05D1")]);
    const document = {
      ...NOTICE,
      language: "en",
      sections: [section("s", "S", { kind: "paragraph", sentences: [words] })],
    };
    expect(site({ documents: [document] }).get("privacy-notice.html")).toContain("<bdi>");
  });
});

describe("a site", () => {
  it("in two languages: each in a folder, each page with the other", () => {
    const files = site({ brand: BRAND, documents: [NOTICE, COOKIES, inGerman(NOTICE)] });
    const german = files.get("de/privacy-notice.html") ?? "";
    expect(german).toContain('<html lang="de">');
    expect(german).toContain(
      '<a href="../privacy-notice.html" hreflang="en" lang="en">English</a>',
    );
    expect(german).toContain(`<link rel="canonical" href="${BASE}de/privacy-notice.html">`);
    expect(files.get("index.html")).toContain(`<link rel="canonical" href="${BASE}">`);
    expect(files.get("de/index.html")).toContain("Was wir mit Ihren Daten tun");
    expect(files.get("de/feed.xml")).toContain(`<id>${BASE}de/feed.xml</id>`);
    expect(files.get("embed/privacy-notice.html")).toContain(`${BASE}cookie-notice.html#cookies`);
  });

  it("says that it heeds signals only where that is so, and is no draft", () => {
    const gpc = { gpc: "2026-11-01" };
    expect(site(gpc).get(".well-known/gpc.json")).toBe('{"gpc":true,"lastUpdate":"2026-11-01"}\n');
    expect(site().has(".well-known/gpc.json")).toBe(false);
    expect(site({ ...gpc, draft: true }).has(".well-known/gpc.json")).toBe(false);
  });

  it("without documents there is none; without changes no page and no feed of them", () => {
    expect(site({ documents: [] }).size).toBe(0);
    const files = site({ changes: false });
    expect(files.has("changes.html")).toBe(false);
    expect(files.has("feed.xml")).toBe(false);
  });

  it("takes no address that leads nowhere safe", () => {
    for (const base of ["javascript:alert(1)", "mailto:a@b.example", "nowhere"]) {
      const page = site({ brand: { ...BRAND, base } }).get("index.html") ?? "";
      expect(page).not.toContain("canonical");
    }
  });
});

describe("versions", () => {
  const first = { date: "2026-01-01", version: "1", document: NOTICE };
  const fewer = NOTICE.sections.filter(({ id }) => id !== "recipients");
  const second = {
    date: "2026-12-01",
    version: null,
    document: { ...NOTICE, sections: [...fewer, section("new", "New things")] },
  };

  it("each have an address; the changes page says what came, went and changed", () => {
    const files = site({ recorded: [first, second], brand: BRAND });
    expect(files.get("versions/privacy-notice/2026-01-01.html")).toContain("an earlier version");
    const changes = files.get("changes.html") ?? "";
    expect(changes).toContain("New: New things");
    expect(changes).toContain("Gone: Who gets your data");
    expect(changes).toContain("<ins>New things</ins>");
    expect(changes.indexOf("1 December 2026")).toBeLessThan(changes.indexOf("1 January 2026"));
    expect(files.get("feed.xml")).toContain("<updated>2026-12-01T00:00:00Z</updated>");
  });

  it("that say the same say so", () => {
    const again = { ...first, date: "2026-06-01" };
    expect(site({ recorded: [first, again] }).get("changes.html")).toContain("did not change");
  });

  it("come back from their files as they went", () => {
    const options = { today: "2026-12-01", version: "1", recorded: [], toMarkdown: () => "" };
    const { files } = recordVersions([NOTICE], options);
    const sources = [...byPath(files)]
      .filter(([path]) => path.endsWith(".json"))
      .map(([path, text]) => ({ path, text }));
    const { recorded, unreadable } = readVersions(sources);
    expect(unreadable).toEqual([]);
    expect(recorded[0]?.document).toEqual(JSON.parse(JSON.stringify(NOTICE)));
    const [source] = sources;
    for (const [from, to, says] of [
      [/^/, "x", "is no JSON"],
      ['"format": 1', '"format": 9', "a form"],
      ['"date": "2026', '"date": "x', "no date"],
      ['"version": "1"', '"version": {}', "no text"],
      ['"kind": "card"', '"kind": "script"', "no document"],
      ['"id": "privacy-notice"', '"id": "../evil"', "no document"],
      ["We do not sell", "We sell", "by hand"],
    ] as const) {
      const text = source?.text.replace(from, to) ?? "";
      const read = readVersions([{ path: "a.json", text }]);
      expect(read.unreadable[0]?.message, to).toContain(says);
    }
  });
});

describe("colours", () => {
  it("stay readable whatever the business chooses", () => {
    for (const colour of [
      undefined,
      "#ffffff",
      "#000000",
      "#ffff00",
      "#8a3b12",
      "#7f7f7f",
      "red",
    ]) {
      for (const palette of Object.values(palettes(colour))) {
        for (const ground of [palette.paper, palette.card, palette.tint]) {
          expect(contrast(palette.accent, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(palette.soft, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(palette.sun, palette.glow)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.red, palette.rose)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
