/** Short texts to stand beside a form: one a purpose for which people are asked for data. */
import type { Document, Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { paragraph, section, sections } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { dataOf, sourcesOf } from "../../facts/data.ts";
import { howLong } from "../../facts/keeping.ts";
import { articles, generalLaws } from "../../facts/laws.ts";
import { dataList, labelOfData, nameOf } from "../../facts/naming.ts";
import { everybody } from "../../facts/readers.ts";
import { nodesOf } from "../../read/plain.ts";
import { readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { businessName, only, page } from "../page.ts";

export function formTexts(context: Context): readonly Document[] {
  const { messages } = context;
  if (generalLaws(context).length === 0) return [];
  const { purposes } = everybody(context);
  const asked = purposes.filter(
    (purpose) => sourcesOf(readerOf(context), purpose)?.includes("person") === true,
  );
  return only(
    page(context, {
      kind: "form-texts",
      title: messages.format("form_texts.title"),
      about: messages.format("form_texts.about", { name: businessName(context) }),
      sections: sections(...asked.map((purpose) => shortText(context, purpose))),
    }),
  );
}

function shortText(context: Context, purpose: Node): Section | undefined {
  const { messages } = context;
  const id = anchor(purpose);
  return section(
    id,
    say(context, `${id}.title`, {
      make: (read) => {
        sourcesOf(read, purpose);
        return [nameOf(read, purpose)];
      },
    }) ?? [],
    paragraph(
      say(context, anchor(purpose, "needs"), {
        make: (read) => {
          const data = dataOf(read, purpose);
          const text = read.text(purpose, "description");
          if (data === undefined || data.length === 0 || text === undefined) return undefined;
          return closed(messages.words("form_texts.use", { data: dataList(read, data), text }));
        },
        law: articles(context, "Art. 13(1)(c)"),
        missing: messages.format("line.why"),
      }),
      ...nodesOf(purpose, "retention").map((use) => kept(context, use)),
      ...nodesOf(purpose, "consents").map((consent) => wording(context, purpose, consent)),
      say(context, anchor(purpose, "more"), {
        make: () => {
          const text = messages.format("cookie_notice.full");
          const href = `document:privacy-notice#${anchor(purpose)}`;
          return messages.words("form_texts.more", { link: { text, kind: "ours", href } });
        },
      }),
    ),
  );
}

function kept(context: Context, use: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(use, "period"), {
    make: (read) => {
      const time = howLong(read, use);
      if (time === undefined) return undefined;
      if (!isNode(use.category)) return closed(messages.words("form_texts.kept", { time }));
      const data = labelOfData(read, use.category);
      return closed(messages.words("keep.for_data", { data, time }));
    },
    law: articles(context, "Art. 13(2)(a)"),
    missing: messages.format("line.time"),
  });
}

/** The words to which people say yes stand with the form, too. */
function wording(context: Context, purpose: Node, consent: Node): Sentence | undefined {
  return say(context, anchor(purpose, anchor(consent, "wording")), {
    make: (read) => {
      const text = Object.hasOwn(consent, "wording") ? read.text(consent, "wording") : undefined;
      return text === undefined ? [] : closed(context.messages.words("form_texts.yes", { text }));
    },
    law: articles(context, "Art. 7(2)"),
  });
}
