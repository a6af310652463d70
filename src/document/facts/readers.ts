/** Whom a notice is for, and what concerns them: the purposes with their data, places and vendors. */
import { META, type Node } from "../../model/node.ts";
import { factOf } from "../read/fact.ts";
import { nodesOf, wordOf } from "../read/plain.ts";
import type { Context } from "../types.ts";

/** One group of readers with what is done with their data. */
export interface Readership {
  /** Undefined for documents that are for everybody. */
  readonly notice: Node | undefined;
  readonly audience: readonly Node[];
  /** Those that the business itself answers for and that are in use, in the order of the text. */
  readonly purposes: readonly Node[];
  /** Planned ones, of whom people must hear before they start. */
  readonly planned: readonly Node[];
  /** Staff, or applicants: people know the business from within. */
  readonly isStaff: boolean;
  readonly isApplicants: boolean;
}

const STAFF: ReadonlySet<unknown> = new Set(["employee", "former_employee", "contractor"]);

/** The readers of one notice. */
export function readershipOf({ root }: Context, notice: Node): Readership {
  const audience = nodesOf(notice, "audience");
  const own = notice[META].computed.has("purposes") ? [] : nodesOf(notice, "purposes");
  const isStaff = audience.length > 0 && audience.every(({ kind }) => STAFF.has(kind));
  const isApplicants = audience.length > 0 && audience.every(({ kind }) => kind === "candidate");
  const concerned = ownPurposes(root).filter((purpose) =>
    own.length > 0
      ? own.includes(purpose)
      : concerns(purpose, audience, { unsaid: !isStaff && !isApplicants }),
  );
  return { notice, audience, isStaff, isApplicants, ...byTime(concerned) };
}

/** Everybody at once: for documents that are not split by readers. */
export function everybody({ root }: Context): Readership {
  const common = { notice: undefined, audience: [], isStaff: false, isApplicants: false };
  return { ...common, ...byTime(ownPurposes(root)) };
}

/** Purposes for which the business itself answers, of whatever status but retired. */
function ownPurposes(root: Node): readonly Node[] {
  return nodesOf(root, "purposes").filter(
    (purpose) => wordOf(purpose, "role") !== "processor" && wordOf(purpose, "status") !== "retired",
  );
}

function byTime(all: readonly Node[]): Pick<Readership, "purposes" | "planned"> {
  const isPlanned = (purpose: Node): boolean => wordOf(purpose, "status") === "planned";
  return {
    purposes: all.filter((purpose) => !isPlanned(purpose)),
    planned: all.filter(isPlanned),
  };
}

/** A purpose that does not say whose data it uses may use that of any reader from outside. */
function concerns(
  purpose: Node,
  audience: readonly Node[],
  { unsaid }: { readonly unsaid: boolean },
): boolean {
  if (factOf(purpose, "subjects").means === "unknown") return unsaid;
  return nodesOf(purpose, "subjects").some((subject) => audience.includes(subject));
}
