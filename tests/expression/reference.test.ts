/** Ours against the reference interpreter, on generated expressions and inputs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "./random.ts";
import { randomExpression, randomInput } from "./reference/generate.ts";
import { byProduct, byReference } from "./reference/outcome.ts";

const cases = Number(process.env.REFERENCE_CASES ?? 2000);

/** The reference evaluates the items of constructors at once: which of two errors wins is chance. */
function same(given: string, wanted: string, text: string): boolean {
  if (given === wanted) return true;
  const failed = given.startsWith("error") && wanted.startsWith("error");
  return failed && (wanted === "error" || /[[{].*,/.test(text));
}

describe("compiled expressions", () => {
  it(`give what the reference gives (${cases} expressions)`, async () => {
    let values = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(2 ** 31), async (seed) => {
        const choices = random(seed);
        const text = randomExpression(choices);
        const input = randomInput(choices);
        // The reference copies the left side of ?? and ?: through JSON, which loses a regular expression.
        fc.pre(!(/\?[?:]/.test(text) && /, \//.test(text)));
        const wanted = await byReference(text, input);
        if (!wanted.startsWith("error") && wanted !== "nothing") values += 1;
        for (const three of [false, true]) {
          const given = byProduct(text, input, three);
          if (!same(given, wanted, text)) {
            throw new Error(
              `${text}\n  on ${JSON.stringify(input)}\n  reference ${wanted}\n  ours ${given} (seed ${seed}, three ${three})`,
            );
          }
        }
      }),
      { numRuns: cases, seed: Number(process.env.SEED ?? 11), endOnFailure: true },
    );
    expect(values).toBeGreaterThan(cases / 5);
  }, 120_000);
});
