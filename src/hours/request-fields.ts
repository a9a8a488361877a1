/** Fields of the request form, in their order. `maxLength` in characters; 3,000 is the most that Slack's inputs take. */
export const REQUEST_FIELDS = [
  { id: 'name', type: 'text', required: true, maxLength: 120 },
  { id: 'email', type: 'email', required: true, maxLength: 254 },
  { id: 'company', type: 'text', required: true, maxLength: 200 },
  { id: 'sendingDomains', type: 'text', required: true, maxLength: 1000 },
  { id: 'sourceIps', type: 'text', required: false, maxLength: 1000 },
  { id: 'since', type: 'text', required: true, maxLength: 200 },
  { id: 'providers', type: 'text', required: true, maxLength: 1000 },
  { id: 'evidence', type: 'multiline', required: false, maxLength: 3000 },
  { id: 'changes', type: 'multiline', required: false, maxLength: 3000 },
  { id: 'tried', type: 'multiline', required: false, maxLength: 3000 },
  { id: 'contract', type: 'text', required: false, maxLength: 200 },
  { id: 'consent', type: 'checkbox', required: true, maxLength: 5 },
] as const;

export type RequestFieldId = (typeof REQUEST_FIELDS)[number]['id'];
/** What a form holds as it goes out and comes back: one text per field; a ticked box is `true`. */
export type RequestValues = Readonly<Partial<Record<RequestFieldId, string>>>;

/** Fields in which a person's own address belongs; recipients' addresses are taken out of all others. */
export const PERSONAL_FIELDS: ReadonlySet<RequestFieldId> = new Set(['name', 'email']);

/** Why a field was refused; worded by the bot. */
export type FieldProblem = 'missing' | 'too-long' | 'not-an-email' | 'not-domains' | 'not-ips' | 'no-consent';
export type FieldProblems = Readonly<Partial<Record<RequestFieldId, FieldProblem>>>;
