import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { argumentsOf } from "../../scripts/generate/messages.ts";
import { isMessageKey, languageOf, languages, messagesOf } from "../../src/message/messages.ts";
import { TEXTS } from "../../src/message/texts.gen.ts";

const root = resolve(import.meta.dirname, "../..");
const texts: Record<string, Record<string, string>> = JSON.parse(TEXTS);

function shapes(language: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts[language] ?? {}).map(([key, text]) => {
      const ast = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
      return [
        key,
        [...argumentsOf(ast)]
          .map((pair) => pair.join(":"))
          .sort()
          .join(" "),
      ];
    }),
  );
}

/** The text of every file under src but what is generated. */
function sources(): string {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith(".ts") && !file.name.endsWith(".gen.ts"))
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"))
    .join("\n");
}

describe("the catalogue", () => {
  test.each(languages().filter((language) => language !== "en"))(
    "%s has the same messages with the same arguments as English",
    (language) => {
      expect(Object.fromEntries(shapes(language))).toEqual(Object.fromEntries(shapes("en")));
    },
  );

  test("every message is used somewhere", () => {
    const code = sources();
    const prefixes = [...code.matchAll(/`([a-z_]+(?:\.[a-z_]+)*\.)\$\{/g)].map(
      ([, at]) => at ?? "",
    );
    const unused = Object.keys(texts.en ?? {}).filter(
      (key) => !code.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  test.each(languages())(
    "%s has no empty message, no loose space and no straight dash",
    (language) => {
      for (const [key, text] of Object.entries(texts[language] ?? {})) {
        expect(text, key).toBe(text.trim());
        expect(text, key).toMatch(/\S/);
        expect(text, key).not.toMatch(/ {2}| - /);
      }
    },
  );
});

describe("speaking", () => {
  test("a tag finds its language, and an unknown one finds none", () => {
    expect(languageOf("de-AT")).toBe("de");
    expect(languageOf("EN")).toBe("en");
    expect(languageOf("xx")).toBeUndefined();
    expect(messagesOf("xx").language).toBe("en");
  });

  test("dates, periods, lists and places follow the language", () => {
    const [en, us, de] = [messagesOf("en"), messagesOf("en-US"), messagesOf("de-AT")];
    expect(en.date("2026-12-01")).toBe("1 December 2026");
    expect(us.date("2026-12-01")).toBe("December 1, 2026");
    expect(de.date("2026-12-01")).toBe("1. Dezember 2026");
    expect(en.duration("P6Y1M30D")).toBe("6 years, 1 month and 30 days");
    expect(de.duration("P2M")).toBe("2 Monate");
    expect(en.duration("P0D")).toBe("0 days");
    expect(en.duration("nonsense")).toBe("nonsense");
    expect(en.date("nonsense")).toBe("nonsense");
    expect(de.list(["a", "b", "c"])).toBe("a, b und c");
    expect(en.countryIn("US")).toBe("the United States");
    expect(de.country("DE")).toBe("Deutschland");
    expect(en.country("??")).toBe("??");
    expect(en.number(1234.5)).toBe("1,234.5");
  });

  test("words of others keep their kind inside a message", () => {
    const own = { text: "Crumb {x} <b>", kind: "own" } as const;
    const said = messagesOf("en").words("common.missing", { what: own });
    expect(said).toEqual([
      { text: "Not yet stated: ", kind: "ours" },
      own,
      { text: ".", kind: "ours" },
    ]);
    expect(messagesOf("en").runs([[own], [own]])).toEqual([
      own,
      { text: " and ", kind: "ours" },
      own,
    ]);
  });

  test("only what is in the catalogue is a message", () => {
    expect(isMessageKey("common.missing")).toBe(true);
    expect(isMessageKey("constructor")).toBe(false);
  });
});
