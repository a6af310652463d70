import { expect, test } from "vitest";
import { render } from "../../src/report/formats.ts";
import { reportOf } from "../finding/made-up.ts";

test("what is assumed of several businesses in the same words is said once", () => {
  const assumption = {
    address: "subject:staff",
    fact: "residence",
    why: "taken to live in Ireland",
  };
  const report = (path: string) => {
    const one = reportOf();
    return { ...one, root: { ...one.root, path }, complete: false, assumptions: [assumption] };
  };
  const text = render("pretty", [report("a"), report("b")], {
    width: 80,
    color: false,
    links: false,
  });
  expect(text).toContain("Assumed: staff taken to live in Ireland.");
});
