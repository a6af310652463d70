/** The sign beside a camera: who films what and why, and where the rest can be read (EDPB 3/2019). */
import type { Document, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { facts, type Line, list, section, sections } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { canObject } from "../../facts/choices.ts";
import { contactOf, emailWords, urlWords } from "../../facts/contact.ts";
import { howLong } from "../../facts/keeping.ts";
import { articles } from "../../facts/laws.ts";
import { everybody } from "../../facts/readers.ts";
import { recipientsOf } from "../../facts/recipients.ts";
import { nodesOf, sectionOf, wordOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { groundLine, whyLine } from "../notice/ground.ts";
import { businessName, only, page } from "../page.ts";

export function cameraSign(context: Context): readonly Document[] {
  const { messages, root } = context;
  const films = nodesOf(root, "purposes").filter(
    (purpose) =>
      wordOf(purpose, "kind") === "cctv" &&
      wordOf(purpose, "role") !== "processor" &&
      (wordOf(purpose, "status") ?? "active") === "active",
  );
  if (films.length === 0) return [];
  return only(
    page(context, {
      kind: "camera-sign",
      title: messages.format("camera_sign.title"),
      about: messages.format("camera_sign.about", { name: businessName(context) }),
      sections: sections(
        ...films.map((purpose) =>
          section(
            anchor(purpose),
            messages.words("camera_sign.heading"),
            list(...what(context, purpose)),
            facts(
              whyLine(context, purpose),
              groundLine(context, purpose, everybody(context)),
              keptLine(context, purpose),
            ),
            list(...more(context, purpose)),
          ),
        ),
      ),
    }),
  );
}

function what(context: Context, purpose: Node): readonly (Sentence | undefined)[] {
  const { messages, root } = context;
  const business = sectionOf(root, "business");
  const recorders = nodesOf(purpose, "assets").filter(({ kind }) => kind === "cctv");
  return [
    say(context, anchor(purpose, "who"), {
      make: (read) => {
        const legal = read.text(business, "legal_name") ?? read.text(business, "name");
        return legal && closed(messages.words("camera_sign.who", { legal }));
      },
      law: articles(context, "Art. 13(1)(a)"),
      missing: messages.format("contact.who_name"),
    }),
    ...recorders.flatMap((asset) => [
      say(context, anchor(asset, "areas"), {
        make: (read) => {
          const areas = read.text(asset, "areas");
          return areas && closed(messages.words("glance.film", { areas }));
        },
        missing: messages.format("camera_sign.areas_name"),
      }),
      say(context, anchor(asset, "audio"), {
        make: (read) => {
          const audio = read.yes(asset, "audio");
          return audio === undefined
            ? []
            : messages.words(audio ? "camera_sign.sound" : "camera_sign.no_sound");
        },
      }),
    ]),
  ];
}

function keptLine(context: Context, purpose: Node): Line {
  const { messages } = context;
  return {
    id: anchor(purpose, "time"),
    term: messages.format("line.time"),
    says: nodesOf(purpose, "retention").map((use) =>
      say(context, anchor(use, "period"), {
        make: (read) => {
          const time = howLong(read, use);
          return time && closed(time);
        },
        law: articles(context, "Art. 13(2)(a)"),
        missing: messages.format("line.time"),
      }),
    ),
  };
}

function more(context: Context, purpose: Node): readonly (Sentence | undefined)[] {
  const { messages } = context;
  return [
    say(context, anchor(purpose, "nobody"), {
      make: (read) => {
        const { vendors, complete } = recipientsOf(read, purpose);
        return vendors.length === 0 && complete ? messages.words("camera_sign.nobody") : [];
      },
    }),
    say(context, anchor(purpose, "objection"), {
      make: (read) => (canObject(read, purpose) ? messages.words("camera_sign.object") : []),
      law: articles(context, "Art. 21(1)"),
    }),
    say(context, anchor(purpose, "more"), {
      make: (read) => {
        const contact = contactOf(read);
        if (contact === undefined) return undefined;
        const url = Object.hasOwn(contact, "url") ? read.word(contact, "url") : undefined;
        const email = Object.hasOwn(contact, "email") ? read.word(contact, "email") : undefined;
        const where = [...(url ? [urlWords(url)] : []), ...(email ? [emailWords(email)] : [])];
        if (where.length === 0) return undefined;
        return messages.words("camera_sign.more", {
          where: messages.runs(where.map((one) => [one])),
        });
      },
      law: articles(context, "Art. 12(1)"),
      missing: messages.format("contact.how_name"),
    }),
  ];
}
