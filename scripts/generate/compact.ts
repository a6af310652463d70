/**
 * Ajv's standalone code made small: what no caller of ours uses is left out, and equal functions are
 * written once. A test holds the result against Ajv itself.
 */

const FUNCTION =
  /^function (validate\d+)\(.*\n([\s\S]*?)^\1\.errors = vErrors;\nreturn errors === 0;\n\}\n/gm;
const CONSTANT = /^const ((?:schema|pattern|formats|func|wrapper)\d+) = (.*);$/gm;

/** One complaint: eight lines become two. */
const COMPLAINT =
  /const err\d+ = (.*);\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/g;
/** Tracking for `unevaluatedProperties`, which our schemas do not use. */
const EVALUATED =
  /const evaluated\d+ = .*\nif\(.*\)\{\nevaluated\d+\.props = undefined;\n\}\nif\(.*\)\{\nevaluated\d+\.items = undefined;\n\}\n/g;

/** ESM source in, smaller ESM source of the same validators out. */
export function compact(source: string): string {
  return withoutTwins(smaller(source));
}

function smaller(source: string): string {
  return source
    .replaceAll(EVALUATED, "")
    .replaceAll(/^validate\d+\.evaluated = .*\n/gm, "")
    .replaceAll(COMPLAINT, "vErrors = added(vErrors, $1);\n")
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replaceAll(/\{(?:instancePath:)?(.*?),parentData:.*?,rootData,dynamicAnchors\}/g, "$1")
    .replaceAll(/^(function validate\d+)\(.*$/gm, '$1(data, instancePath = ""){')
    .replaceAll(
      /vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      "joined(vErrors, $1.errors)",
    )
    .replaceAll(/^\/\*# sourceURL=.*\n/gm, "")
    .replaceAll(/\n\n+/g, "\n");
}

/** Constants and functions that read alike become one; again, until none are left. */
function withoutTwins(source: string): string {
  for (let text = source; ; ) {
    const names = new Map<string, string>();
    const first = new Map<string, string>();
    const keep = (whole: string, name: string, body: string): string => {
      const known = first.get(body);
      if (known === undefined) first.set(body, name);
      else names.set(name, known);
      return known === undefined ? whole : "";
    };
    const rest = text
      .replaceAll(CONSTANT, (whole, name, value) => keep(whole, name, `const ${value}`))
      .replaceAll(FUNCTION, (whole, name, body) =>
        keep(whole, name, body.replaceAll(name, "self")),
      );
    if (names.size === 0) return rest.replaceAll(/\n\n+/g, "\n");
    text = rest.replaceAll(/\b(?:validate|schema|pattern|formats|func|wrapper)\d+\b/g, (name) => {
      return names.get(name) ?? name;
    });
  }
}
