/** The text of a new rule: one that loads, proves itself, and shows where to change what. */

/** Where the rule's file lies counts for the address of the schema that editors read. */
export function ruleTemplate(id: string): string {
  return `# yaml-language-server: $schema=../../.schemas/rule.schema.json
# Change every line to what you want, then run: privacyfile test --filter ${id}
title: Every purpose says in words what it is for
severity: warning # error, warning or note
confidence: high # review: a person must judge
level: essential # from which level on it is asked: essential, recommended or all
laws:
  - { law: good_practice, cite: House rules } # or an article: { law: gdpr, cite: Art. 5(1)(b) }
since: 0.1.0
why: Who is new here must understand from the file alone what the data is used for.
fix: "Say it in a few words: \`description: send you what you ordered\`."
# What is judged, where it is asked, what must be true there, and the key to point at:
for: purposes
when: status != "retired"
require: $exists(description)
at: [description, .]
message: "{{ name }} does not say what it is for"
examples:
  - pass: |
      purposes: { orders: { description: send you what you ordered } }
  - fail: |
      purposes:
        orders: # expect: Orders does not say what it is for
          needs: [name]
  - skip: |
      purposes: { raffle: { status: retired } }
  - gap: |
      purposes: { orders: { description: TODO ask Ana } } # gap: purpose:orders.description
`;
}
