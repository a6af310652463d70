/** Sentences as HTML: each with its anchor and the declarations that it comes from. */
import type { Sentence, Words } from "../../finding/document.ts";
import { type Attributes, element, type Html, join } from "./markup.ts";
import { originsOf } from "./origins.ts";
import { type Around, targetOf } from "./target.ts";

/** Scripts and marks that turn the direction of writing: they must not reach beyond their own words. */
const TURNS = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** What sentences put into one element: a sentence alone lends it its anchor and provenance. */
export function said(
  sentences: readonly Sentence[],
  around: Around,
): { readonly attributes: Attributes; readonly content: Html } {
  const [only, ...more] = sentences;
  if (only === undefined || more.length > 0) {
    return { attributes: {}, content: spansOf(sentences, around) };
  }
  return { attributes: marksOf(only, around), content: wordsOf(only, around) };
}

/** An element that says sentences and nothing else. */
export function saying(name: string, sentences: readonly Sentence[], around: Around): Html {
  const { attributes, content } = said(sentences, around);
  return element(name, attributes, [content]);
}

/** Sentences as runs of a text. */
export function spansOf(sentences: readonly Sentence[], around: Around): Html {
  const spans = sentences.map((one) =>
    element("span", marksOf(one, around), [wordsOf(one, around)]),
  );
  return join(spans, " ");
}

/** Anchor, origin and state of a sentence, for the element that holds it and nothing else. */
export function marksOf(sentence: Sentence, { pointers, claim }: Around): Attributes {
  return {
    id: claim(sentence.id),
    class: sentence.state === "missing" ? "missing" : undefined,
    "data-from": originsOf(sentence.from, pointers),
  };
}

/** The words of a sentence, without its anchor. */
export function wordsOf(sentence: Sentence, around: Around): Html {
  return join(sentence.words.map((words) => linked(words, around)));
}

function linked(words: Words, around: Around): Html | string {
  const href = words.href === undefined ? undefined : targetOf(words.href, around);
  if (href === undefined) return marked(words, words.language);
  return element("a", { href, lang: words.language }, [marked(words, undefined)]);
}

function marked({ kind, text }: Words, lang: string | undefined): Html | string {
  if (kind === "strong") return element("strong", { lang }, [text]);
  if (kind === "code") return element("code", { lang }, [text]);
  if (TURNS.test(text)) return element("bdi", { lang }, [text]);
  return lang === undefined ? text : element("span", { lang }, [text]);
}
