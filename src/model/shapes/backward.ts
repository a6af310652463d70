/** The other sides of links: which list on which node gathers who points to it. */
import { categoriesHeld } from "../derive/held.ts";
import type { Known } from "../known.ts";
import type { Node } from "../node.ts";
import type { Field } from "../shape.ts";

/** One back-reference. */
export interface Backward {
  /** Shapes that hold the list. */
  readonly on: readonly string[];
  readonly key: string;
  /** Section and shape of what points here. */
  readonly section: string;
  readonly from: string;
  /** Paths from there to here. */
  readonly paths: readonly (readonly string[])[];
  /** A way that is no plain path. */
  readonly reach?: (source: Node) => Known;
  readonly title: string;
}

/** In this order: later ones may follow earlier ones. */
export const BACKWARD: readonly Backward[] = [
  {
    on: ["purpose"],
    key: "assets",
    section: "assets",
    from: "asset",
    paths: [["purposes"]],
    title: "Places whose `purposes` name this purpose.",
  },
  {
    on: ["subject"],
    key: "purposes",
    section: "purposes",
    from: "purpose",
    paths: [["subjects"]],
    title: "Purposes whose `subjects` name this group.",
  },
  {
    on: ["purpose"],
    key: "consents",
    section: "consents",
    from: "consent",
    paths: [["purposes"]],
    title: "Consents that are asked for this purpose.",
  },
  {
    on: ["purpose", "vendor", "ai_system", "asset"],
    key: "assessments",
    section: "assessments",
    from: "assessment",
    paths: [["covers"]],
    title: "Assessments that cover this entry.",
  },
  {
    on: ["purpose"],
    key: "cookies",
    section: "cookies",
    from: "cookie",
    paths: [["serves"]],
    title: "Cookies and other storage that serve this purpose.",
  },
  {
    on: ["purpose"],
    key: "ai_systems",
    section: "ai_systems",
    from: "ai_system",
    paths: [["purposes"]],
    title: "AI systems that work for this purpose.",
  },
  {
    on: ["asset"],
    key: "ai_systems",
    section: "ai_systems",
    from: "ai_system",
    paths: [["training_data", "assets"]],
    title: "AI systems that are trained on what lies here.",
  },
  {
    on: ["asset"],
    key: "incidents",
    section: "incidents",
    from: "incident",
    paths: [["assets"]],
    title: "Incidents that touched this place.",
  },
  {
    on: ["subject"],
    key: "notices",
    section: "notices",
    from: "notice",
    paths: [["audience"]],
    title: "Notices that address this group.",
  },
  {
    on: ["purpose"],
    key: "notices",
    section: "notices",
    from: "notice",
    paths: [["audience", "purposes"]],
    title: "Notices whose readers are among the people concerned.",
  },
  {
    on: ["vendor"],
    key: "assets",
    section: "assets",
    from: "asset",
    paths: [["vendor"]],
    title: "Places that this company runs.",
  },
  {
    on: ["vendor"],
    key: "purposes",
    section: "purposes",
    from: "purpose",
    paths: [["recipients"], ["joint_with"], ["held_by"], ["assets", "vendor"]],
    title:
      "Purposes that reach it: as recipient, joint controller, or because it runs a place of theirs.",
  },
  {
    on: ["vendor"],
    key: "cookies",
    section: "cookies",
    from: "cookie",
    paths: [["provider"], ["read_by"]],
    title: "Cookies that it sets or reads.",
  },
  {
    on: ["vendor"],
    key: "ai_systems",
    section: "ai_systems",
    from: "ai_system",
    paths: [["vendor"]],
    title: "AI systems that it provides.",
  },
  {
    on: ["vendor"],
    key: "used_by",
    section: "vendors",
    from: "vendor",
    paths: [["subprocessors", "vendor"]],
    title: "Vendors that pass data on to it.",
  },
  {
    on: ["retention"],
    key: "purposes",
    section: "purposes",
    from: "purpose",
    paths: [["retention", "rule"]],
    title: "Purposes that keep data for this period.",
  },
  {
    on: ["category"],
    key: "purposes",
    section: "purposes",
    from: "purpose",
    paths: [["needs", "category"]],
    title: "Purposes that need this category.",
  },
  {
    on: ["category"],
    key: "assets",
    section: "assets",
    from: "asset",
    paths: [],
    reach: categoriesHeld,
    title: "Places that hold this category.",
  },
];

/** The field that a back-reference gives its shape. */
export function backwardField({ from, title }: Backward): Field {
  return {
    type: { kind: "ref", to: [from] },
    many: true,
    absent: { means: "derived" },
    none: false,
    derived: true,
    title,
  };
}
