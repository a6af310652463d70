/** Own texts may use the whole of Markdown: what pages have a place for is kept, the rest is text or told. */
import { expect, test } from "vitest";
import { withPartials } from "../../src/site/partial/apply.ts";
import { NOTICE } from "./fixture.ts";

const TEXT = `# One

## Two

### Three

Words, **strong**, *stressed*, \`code\`, ~~gone~~, [a link](https://a.example), <https://b.example>,
![a picture](https://c.example/x.png) and a line  
broken.

- one
- two
  - deeper

1. first
2. second

> said

\`\`\`yaml
a: b
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

---

<b>raw</b>

- [ ] open
- [x] done

[bad](javascript:alert(1)) [mail](mailto:a@a.example) [there](#here) &amp; \\*plain\\*
`;

test.each(["before", "after", "instead"])("%s", (where) => {
  const [section] = NOTICE.sections;
  const path = `privacy/texts/${NOTICE.id}/${section?.id ?? ""}.${where}.md`;
  const { documents, remarks } = withPartials([NOTICE], [{ path, text: TEXT }], "en");
  const text = JSON.stringify(documents);
  expect(text).toContain("stressed");
  expect(text).toContain("deeper");
  expect(remarks.filter(({ wrong }) => wrong)).toEqual([]);
});
