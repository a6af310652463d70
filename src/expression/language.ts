/** What the page "Expressions for rules" says of the language; every example is run by a test. */

export interface LanguageExample {
  readonly expression: string;
  /** What it gives for the input of the page. */
  readonly gives: unknown;
  readonly says: string;
}

export interface Chapter {
  readonly title: string;
  readonly text: string;
  readonly examples: readonly LanguageExample[];
}

/** A small declaration, as the examples see it. */
export const INPUT: unknown = {
  name: "Crm",
  encrypted: true,
  days: 400,
  fields: [
    { id: "email", category: { id: "email", special: false } },
    { id: "blood", category: { id: "health_data", special: true } },
  ],
  purposes: [
    { id: "billing", basis: "contract", needs: ["email", "iban"] },
    { id: "newsletter", basis: "consent", needs: ["email"] },
  ],
};

function shows(expression: string, gives: unknown, says: string): LanguageExample {
  return { expression, gives, says };
}

export const CHAPTERS: readonly Chapter[] = [
  {
    title: "Paths",
    text: "A path walks from the subject of the rule. A step over a list is taken for each item, and the results stand in one flat list. A path that starts with `$asset`, `$model` or another bound name starts there instead.",
    examples: [
      shows("name", "Crm", "A fact of the subject."),
      shows("fields.category.id", ["email", "health_data"], "Of every field."),
      shows("fields[0].id", "email", "The first; `[-1]` is the last."),
      shows("fields[category.special].id", "blood", "Those that fulfil a condition."),
      shows("missing.anything", undefined, "What is not there is nothing, and no error."),
    ],
  },
  {
    title: "Comparisons",
    text: "`=` and `!=` compare one value with one; `in` looks for one value among many. `<`, `<=`, `>` and `>=` compare numbers, texts and dates. Anything compared with nothing is false.",
    examples: [
      shows("days > 365", true, "Numbers."),
      shows("'consent' in purposes.basis", true, "One value among many."),
      shows("fields[category.special].id = 'blood'", true, "One with one."),
      shows("missing = 1 or missing != 1", false, "Nothing is neither equal nor unequal."),
    ],
  },
  {
    title: "Conditions",
    text: "`and`, `or`, `$not(...)`, and `condition ? this : that`. `a ?? b` is b where a is not stated, `a ?: b` where a is empty, zero, false or not there.",
    examples: [
      shows("encrypted and $not(days < 365)", true, "All of them."),
      shows("days > 365 ? 'old' : 'new'", "old", "One or the other."),
      shows("missing ?? 'none'", "none", "A value in place of a missing one."),
    ],
  },
  {
    title: "Lists",
    text: "Count, sort, join and transform lists. `^(key)` sorts, `^(>key)` from the highest. `$map`, `$filter`, `$single`, `$reduce` and `$sort` take a function.",
    examples: [
      shows("$count(purposes)", 2, "How many."),
      shows("purposes^(>basis).id", ["billing", "newsletter"], "Sorted."),
      shows("$distinct(purposes.needs)", ["email", "iban"], "Each once."),
      shows(
        "$map(purposes, function($p) { $uppercase($p.id) })",
        ["BILLING", "NEWSLETTER"],
        "Something of each.",
      ),
      shows("$join(purposes.id, ', ')", "billing, newsletter", "As a text."),
    ],
  },
  {
    title: "Names",
    text: "`($name := value; ...)` gives a value a name for what follows in the parentheses. Names of the language and of the rule keep their meaning.",
    examples: [
      shows("($old := days > 365; $old and encrypted)", true, "A name for a condition."),
      shows(
        "fields@$f.purposes[$f.id in needs].id",
        ["billing", "newsletter"],
        "`@$f` remembers an item while the path goes on from where it was.",
      ),
    ],
  },
  {
    title: "Texts",
    text: "`&` joins two texts; `/.../` is a regular expression without look-around and back references, so that no text can make it slow.",
    examples: [
      shows("name & ' keeps ' & fields[0].id", "Crm keeps email", "Joined."),
      shows("$contains(name, /^cr/i)", true, "A regular expression; `i` ignores capitals."),
    ],
  },
];

/** What rules do without, each with its reason. */
export const LEFT_OUT: readonly (readonly [what: string, why: string])[] = [
  ["`| ... | ... |` (transform)", "a rule reads the declarations and changes nothing"],
  ["`$eval`", "a text that is built while a rule runs cannot be checked before it runs"],
  ["`$random`, `$shuffle`", "the same declarations must give the same result every time"],
  [
    "binding a name of the language, such as `$count := ...`",
    "a rule must not change what it means",
  ],
  [
    "look-around and back references in regular expressions",
    "they can be made slow by a hostile text",
  ],
  ["`%`, `**`, and `*` over a node", "they do not say which facts a rule rests on; write the path"],
  [
    "`$keys`, `$each`, `$spread`, `$merge`, `$sift`, `$lookup`, `$clone`, `$string` over a node",
    "they would walk everything it is linked to; write the path, `$address(x)` gives its address",
  ],
  [
    "`$formatNumber`, `$formatInteger`, `$parseInteger`, `$fromMillis`, `$toMillis`",
    "rules compare dates and numbers as they are; `$text(x)` writes them",
  ],
  ["functions that call themselves", "`$map`, `$filter` and `$reduce` always end"],
  ["`=`, `<` and the like with many values on a side", "write `in`, or ask of each in a predicate"],
  [
    "`$not(...)` of what may not be there",
    "it would be nothing, neither true nor false; compare it",
  ],
  ["`$not($exists(fact))`", "that a fact is not stated proves nothing"],
  ["`<` between durations", "they are texts; write `$longer(a, b)`"],
];
