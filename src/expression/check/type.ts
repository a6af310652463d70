/** Types of expressions: what a value is, and how many of it there are. */
import type { Field, Shape } from "../../model/shape.ts";
import type { Scope, Type } from "../types.ts";

export type Count = Type["count"];

export const ANY: Type = { of: { kind: "any" }, count: "maybe" };
export const BOOLEAN: Type = { of: { kind: "boolean" }, count: "one" };
export const NUMBER: Type = { of: { kind: "number" }, count: "one" };
export const TEXT: Type = { of: { kind: "text" }, count: "one" };
export const JSON_TYPE: Type = { of: { kind: "json" }, count: "one" };
export const FUNCTION: Type = { of: { kind: "function" }, count: "one" };

export function counted(type: Type, count: Count): Type {
  return type.count === count ? type : { of: type.of, count };
}

/** One item of what may be many. */
export function item(type: Type): Type {
  return type.count === "many" ? counted(type, "one") : type;
}

/** Of each of so many, so many. */
export function times(a: Count, b: Count): Count {
  if (a === "many" || b === "many") return "many";
  return a === "one" && b === "one" ? "one" : "maybe";
}

/** Of one or the other. */
export function either(a: Type, b: Type): Type {
  const count = times(a.count, b.count);
  if (sameKind(a, b)) return { of: a.of, count };
  return { of: { kind: "any" }, count };
}

function sameKind(a: Type, b: Type): boolean {
  if (a.of.kind !== b.of.kind) return false;
  return JSON.stringify(a.of) === JSON.stringify(b.of);
}

/** Nothing more is known of it, so nothing is said about it. */
export function isOpenType(type: Type): boolean {
  return type.of.kind === "any" || type.of.kind === "json";
}

/** The shapes a node may have; undefined for what is no node, or any node. */
export function shapesOf(type: Type, scope: Scope): readonly Shape[] | undefined {
  const { of } = type;
  const names = of.kind === "node" ? [of.shape] : of.kind === "ref" ? of.to : undefined;
  if (names === undefined) return undefined;
  const shapes = names.map((name) => scope.shapes[name]);
  return shapes.every((shape) => shape !== undefined) ? shapes : undefined;
}

export function isNodeType(type: Type): boolean {
  return type.of.kind === "node" || type.of.kind === "ref";
}

/**
 * What reading a field gives. A fact that is not stated is unknown, which is something: only what
 * is known to be absent gives nothing.
 */
export function fieldType(field: Field): Type {
  if (field.many) return { of: field.type, count: "many" };
  const { means } = field.absent;
  const boolean = field.type.kind === "boolean";
  const sure =
    means === "default" ||
    means === "unknown" ||
    (means === "no" && boolean) ||
    (means === "derived" && !field.derived);
  return { of: field.type, count: sure && !field.none ? "one" : "maybe" };
}

function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name.replaceAll("_", " ")}`;
}

/** A kind in words. */
export function inWords(type: Type): string {
  const { of } = type;
  switch (of.kind) {
    case "node":
      return withArticle(of.shape);
    case "ref":
      return of.to.map(withArticle).join(" or ");
    case "enum":
      return "one of a list of words";
    case "boolean":
      return "true or false";
    case "id":
      return "an id";
    case "email":
      return "an email address";
    case "url":
      return "a URL";
    case "any":
    case "json":
      return "anything";
    default:
      return `a ${of.kind}`;
  }
}
