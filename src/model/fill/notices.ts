/** The notices of a business that declares none: one for staff, one for applicants, one for all others. */
import { type Assembly, entitiesOf, register } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import { nodes, read, sectionOf } from "../known.ts";
import { fillIn, newNode, type OpenNode } from "../meta.ts";
import { META, type Node } from "../node.ts";
import { SHAPES } from "../shapes.ts";

const READERS: readonly {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
}[] = [
  { id: "staff", name: "Staff", kinds: ["employee", "former_employee", "contractor"] },
  { id: "applicants", name: "Applicants", kinds: ["candidate"] },
];

/** Adds the notices, as far as anybody reads them. */
export function addNotices(assembly: Assembly, root: OpenNode): void {
  const shape = SHAPES.notice;
  const { origins } = root[META];
  // Without purposes nobody is concerned by anything yet.
  if (shape === undefined || origins.has("notices") || !origins.has("purposes")) return;
  const purposes = sectionOf(root, "purposes");
  const concerned = new Set(purposes.values.flatMap((one) => nodes(read(one, "subjects")).values));
  const notices: OpenNode[] = [];
  const add = (id: string, name: string, audience: readonly Node[]): void => {
    if (audience.length === 0) return;
    const node = newNode({
      shape,
      address: `notice:${id}`,
      parent: root,
      key: "notices",
      origin: null,
    });
    node.id = id;
    fillIn(node, "name", name);
    fillIn(node, "audience", listOf([...audience]));
    register(assembly, node);
    entitiesOf(assembly, "notice").set(id, node);
    notices.push(node);
  };
  const left = new Set(concerned);
  for (const { id, name, kinds } of READERS) {
    const readers = [...left].filter(
      ({ kind }) => typeof kind === "string" && kinds.includes(kind),
    );
    for (const reader of readers) left.delete(reader);
    add(id, name, readers);
  }
  add("everyone", "Privacy notice", [...left]);
  root.notices = listOf(notices);
}
