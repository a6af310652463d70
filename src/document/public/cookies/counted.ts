/** Cookies in two sentences: how many there are, and how many of them wait for a yes. */
import type { Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { say } from "../../build/sentence.ts";
import { needsYes } from "../../facts/cookies.ts";
import { under } from "../../facts/laws.ts";
import type { Context } from "../../types.ts";

/** @param part where the sentences stand, for their anchors: `glance`, `cookies` */
export function countOfCookies(
  context: Context,
  part: string,
  cookies: readonly Node[],
): readonly (Sentence | undefined)[] {
  const { messages, root } = context;
  const law = under(context, "eprivacy", "Art. 5(3)");
  return [
    say(context, `${part}.count`, {
      make: (read) => {
        read.rest(root, "cookies");
        if (cookies.length === 0) return messages.words("cookies.none");
        for (const cookie of cookies) read.rest(cookie, "");
        return messages.words("cookies.count", { count: cookies.length });
      },
      law,
    }),
    say(context, `${part}.asked`, {
      make: (read) => {
        if (cookies.length === 0) return [];
        const asked = cookies.map((cookie) => needsYes(read, cookie));
        if (asked.includes(undefined)) return undefined;
        const count = asked.filter(Boolean).length;
        return messages.words("cookies.asked", { total: cookies.length, count });
      },
      law,
    }),
  ];
}
