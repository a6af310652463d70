// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Shape } from "./shape.ts";

export const WRITTEN: readonly Shape[] = [
  {
    name: "model", section: null, entity: false,
    fields: {
      "version": {"type":{"kind":"number"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"v"},
      "business": {"type":{"kind":"node","shape":"business"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "assets": {"type":{"kind":"node","shape":"asset"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"Places","writing":{"map":true}},
      "purposes": {"type":{"kind":"node","shape":"purpose"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"map":true}},
      "vendors": {"type":{"kind":"node","shape":"vendor"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"map":true}},
      "categories": {"type":{"kind":"node","shape":"category"},"many":true,"absent":{"means":"no"},"none":false,"derived":false,"title":"","writing":{"map":true}},
      "subjects": {"type":{"kind":"node","shape":"subject"},"many":true,"absent":{"means":"no"},"none":false,"derived":false,"title":"","writing":{"map":true}},
      "retention": {"type":{"kind":"node","shape":"retention"},"many":true,"absent":{"means":"no"},"none":false,"derived":false,"title":"","writing":{"map":true}},
      "cookies": {"type":{"kind":"node","shape":"cookie"},"many":true,"absent":{"means":"unknown"},"none":true,"derived":false,"title":"","writing":{"map":true}},
    },
  },
  {
    name: "business", section: null, entity: false,
    fields: {
      "name": {"type":{"kind":"text"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "country": {"type":{"kind":"country"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "privacy_lead": {"type":{"kind":"text"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "asset", section: "assets", entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "name": {"type":{"kind":"text"},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "owner": {"type":{"kind":"text"},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "kind": {"type":{"kind":"enum","values":["database","saas","paper"]},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "vendor": {"type":{"kind":"ref","to":["vendor"]},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "purposes": {"type":{"kind":"ref","to":["purpose"]},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "fields": {"type":{"kind":"node","shape":"field"},"many":true,"absent":{"means":"derived"},"none":false,"derived":false,"title":"","writing":{"map":true,"short":{"array":"ids"},"own":true}},
      "deletion": {"type":{"kind":"node","shape":"deletion"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"short":{"string":"phrase:deletion"}}},
      "backups": {"type":{"kind":"node","shape":"backups"},"many":false,"absent":{"means":"unknown"},"none":true,"derived":false,"title":"","writing":{"short":{"string":"retention"}}},
      "access": {"type":{"kind":"node","shape":"access"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "security": {"type":{"kind":"text"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "field", section: null, entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "category": {"type":{"kind":"ref","to":["category"]},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "purposes": {"type":{"kind":"ref","to":["purpose"]},"many":true,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "deletion", section: null, entity: false,
    fields: {
      "method": {"type":{"kind":"text"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "automated": {"type":{"kind":"boolean"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "every": {"type":{"kind":"duration"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "backups", section: null, entity: false,
    fields: {
      "retention": {"type":{"kind":"duration"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "restore_tested": {"type":{"kind":"date"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "access", section: null, entity: false,
    fields: {
      "mfa": {"type":{"kind":"boolean"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"for":[{"key":"kind","not":["paper"]}]}},
      "roles": {"type":{"kind":"text"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "purpose", section: "purposes", entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "name": {"type":{"kind":"text"},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "description": {"type":{"kind":"text"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"text":true}},
      "lawful_basis": {"type":{"kind":"node","shape":"lawful_basis"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"short":{"string":"basis"},"own":true}},
      "needs": {"type":{"kind":"node","shape":"need"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"map":true,"short":{"array":"ids"},"own":true}},
      "subjects": {"type":{"kind":"ref","to":["subject"]},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "recipients": {"type":{"kind":"ref","to":["vendor"]},"many":true,"absent":{"means":"no"},"none":false,"derived":false,"title":""},
      "retention": {"type":{"kind":"node","shape":"retention_use"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"map":true,"short":{"string":"phrase:retention"},"item":{"string":"phrase:retention"},"own":true}},
    },
  },
  {
    name: "lawful_basis", section: null, entity: false,
    fields: {
      "basis": {"type":{"kind":"enum","values":["consent","contract","legitimate_interests"]},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "interest": {"type":{"kind":"text"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"text":true}},
    },
  },
  {
    name: "need", section: null, entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "category": {"type":{"kind":"ref","to":["category"]},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "necessity": {"type":{"kind":"text"},"many":false,"absent":{"means":"default","value":"required"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "retention_use", section: null, entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "category": {"type":{"kind":"ref","to":["category"]},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "rule": {"type":{"kind":"ref","to":["retention"]},"many":false,"absent":{"means":"no"},"none":false,"derived":false,"title":""},
      "period": {"type":{"kind":"duration"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "trigger": {"type":{"kind":"enum","values":["last_activity","collection","consent_withdrawn"]},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "action": {"type":{"kind":"text"},"many":false,"absent":{"means":"default","value":"delete"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "vendor", section: "vendors", entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "name": {"type":{"kind":"text"},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "role": {"type":{"kind":"text"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "country": {"type":{"kind":"country"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "dpa": {"type":{"kind":"node","shape":"dpa"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"short":{"string":"signed"},"for":[{"key":"role","in":["processor"]}]}},
      "transfers": {"type":{"kind":"node","shape":"transfer"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"map":true,"item":{"string":"mechanism"}}},
    },
  },
  {
    name: "dpa", section: null, entity: false,
    fields: {
      "signed": {"type":{"kind":"date"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "clauses": {"type":{"kind":"text"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"oneOrList":true}},
    },
  },
  {
    name: "transfer", section: null, entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "country": {"type":{"kind":"country"},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "mechanism": {"type":{"kind":"text"},"many":true,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"","writing":{"oneOrList":true}},
      "until": {"type":{"kind":"date"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "category", section: "categories", entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "parent": {"type":{"kind":"ref","to":["category"]},"many":false,"absent":{"means":"no"},"none":false,"derived":false,"title":""},
      "special": {"type":{"kind":"text"},"many":false,"absent":{"means":"no"},"none":false,"derived":false,"title":""},
      "label": {"type":{"kind":"text"},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "subject", section: "subjects", entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "name": {"type":{"kind":"text"},"many":false,"absent":{"means":"derived"},"none":false,"derived":false,"title":""},
      "kind": {"type":{"kind":"text"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "residence": {"type":{"kind":"text"},"many":true,"absent":{"means":"derived"},"none":false,"derived":false,"title":"","writing":{"oneOrList":true}},
      "count": {"type":{"kind":"number"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "min_age": {"type":{"kind":"number"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "retention", section: "retention", entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "period": {"type":{"kind":"duration"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "trigger": {"type":{"kind":"enum","values":["last_activity","collection","consent_withdrawn"]},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "action": {"type":{"kind":"text"},"many":false,"absent":{"means":"default","value":"delete"},"none":false,"derived":false,"title":""},
    },
  },
  {
    name: "cookie", section: "cookies", entity: true,
    fields: {
      "id": {"type":{"kind":"id"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":"What it is called in references."},
      "provider": {"type":{"kind":"ref","to":["vendor"],"values":["self"]},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "serves": {"type":{"kind":"ref","to":["purpose"]},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
      "duration": {"type":{"kind":"duration"},"many":false,"absent":{"means":"unknown"},"none":false,"derived":false,"title":""},
    },
  },
];
