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

/** Two or more keys of a map after each other, each held against a function of its own. */
const MEMBERS =
  /(?:if\(data\.(\w+) !== undefined\)\{\nif\(!\((validate\d+)\(data\.\1, instancePath\+"\/\1"\)\)\)\{\nvErrors = joined\(vErrors, \2\.errors\);\nerrors = vErrors\.length;\n\}\n\}\n){2,}/g;

/** ESM source in, smaller ESM source of the same validators out. */
export function compact(source: string): string {
  return withoutUnused(withTables(withoutTwins(smaller(source))));
}

/** What is read before it runs is paid for at every start: a table of keys is shorter than code. */
function withTables(source: string): string {
  const tables: string[] = [];
  const code = source.replaceAll(MEMBERS, (run: string) => {
    const pairs = [...run.matchAll(/\((validate\d+)\(data\.(\w+),/g)];
    const table = `[${pairs.map(([, check, key]) => `["${key}", ${check}]`).join(", ")}]`;
    const known = tables.indexOf(table);
    const index = known < 0 ? tables.push(table) - 1 : known;
    return `vErrors = members(vErrors, {data, instancePath, keys: keys${index}});\nerrors = vErrors === null ? 0 : vErrors.length;\n`;
  });
  return `${code}\n${tables.map((table, index) => `const keys${index} = ${table};`).join("\n")}\n`;
}

/** Own keys of a schema are those of its table; schemas that nothing reads are left out. */
function withoutUnused(source: string): string {
  const used = new Set(source.match(/\bschema\d+(?=\.)/g));
  return source
    .replaceAll(CONSTANT, (whole, name: string) => {
      return name.startsWith("schema") && !used.has(name) ? "" : whole;
    })
    .replaceAll(/\n\n+/g, "\n");
}

function smaller(source: string): string {
  return source
    .replaceAll(EVALUATED, "")
    .replaceAll(/^validate\d+\.evaluated = .*\n/gm, "")
    .replaceAll(COMPLAINT, "vErrors = added(vErrors, $1);\n")
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replaceAll(/\{(?:instancePath:)?(.*?),parentData.*?,rootData,dynamicAnchors\}/g, "$1")
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
