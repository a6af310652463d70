/** Which sections a business has stated: the first thing to know about what is not known. */
import { type Known, known, read } from "../known.ts";
import { META, type Node } from "../node.ts";
import { stated } from "../reading.ts";
import type { Derivation, Deriving, Row, RowShape } from "./types.ts";

function coverageOf(_node: Node, { root }: Deriving): Known<Row> {
  const { shape, origins } = root[META];
  const sections = Object.entries(shape.fields).filter(([, field]) => !field.derived && field.many);
  return known(
    ...sections.map(([id]): Row => {
      const isStated = origins.has(id) && stated(root, id);
      return { id, stated: isStated, entries: read(root, id).values.length };
    }),
  );
}

export const COVERAGE_ROW: RowShape = {
  name: "section_coverage",
  fields: {
    stated: {
      type: { kind: "boolean" },
      many: false,
      title: "Whether the section is written, be it as none.",
    },
    entries: { type: { kind: "number" }, many: false, title: "How many entries it has." },
  },
};

export const COVERAGE: Derivation = {
  on: ["model"],
  key: "coverage",
  type: { kind: "node", shape: COVERAGE_ROW.name },
  many: true,
  title: "Each section: whether it is stated, and how many entries it has.",
  rests: ["every section"],
  derive: coverageOf,
};
