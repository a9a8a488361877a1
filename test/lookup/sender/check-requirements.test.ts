import { describe, expect, test } from 'vitest';
import { BULK_REQUIREMENTS, BULK_SENDER_RULES } from '../../../src/knowledge/bulk-sender-rules.ts';
import { PROVIDERS } from '../../../src/knowledge/providers/all-providers.ts';
import { SPF_INCLUDES } from '../../../src/knowledge/spf-includes.ts';
import { remark } from '../../../src/lookup/remark.ts';
import { checkRequirements, type RequirementEvidence } from '../../../src/lookup/sender/check-requirements.ts';

const evidence = (more: Partial<RequirementEvidence>): RequirementEvidence => ({
  domain: 'example.com',
  remarks: [],
  dkimUsable: true,
  takesMail: true,
  selector: 's1',
  ...more,
});
const check = (requirement: string, more: Partial<RequirementEvidence>) =>
  checkRequirements(evidence(more)).find((one) => one.requirement === requirement);

test('each requirement names who asks for it, with the official page', () => {
  const rows = checkRequirements(evidence({}));
  expect(rows.map(({ requirement }) => requirement)).toEqual([...BULK_REQUIREMENTS]);
  expect(rows.every(({ askedBy, pages }) => askedBy.length > 0 && askedBy.length === pages.length)).toBe(true);
  expect(check('dmarc', {})).toMatchObject({
    askedBy: ['Google', 'Yahoo', 'Microsoft'],
    strength: 'must',
    state: 'met',
  });
  expect(check('tls', {})).toMatchObject({ askedBy: ['Google'], state: 'not-in-dns' });
  expect(check('from-receives', {})).toMatchObject({ askedBy: ['Microsoft'], strength: 'should' });
});

describe('what the DNS shows decides', () => {
  test.each([
    ['spf', { remarks: [remark('spf-missing', 'wrong')] }, 'not-met'],
    ['spf', { remarks: [remark('spf-include-open', 'open')] }, 'open'],
    ['spf', { remarks: [remark('spf-neutral-all', 'weak')] }, 'met'],
    ['spf', { remarks: [remark('spf-include-open', 'open'), remark('spf-lookups-over', 'wrong')] }, 'not-met'],
    ['dkim', { dkimUsable: false, remarks: [remark('dkim-unknown-selectors', 'open')] }, 'open'],
    ['dkim', { dkimUsable: false, remarks: [remark('dkim-none-found', 'weak')] }, 'not-met'],
    ['dkim', { dkimUsable: false, remarks: [remark('dkim-too-short', 'wrong')] }, 'not-met'],
    ['dkim', { dkimUsable: true, remarks: [remark('dkim-selector-missing', 'wrong')] }, 'met'],
    ['dmarc', { remarks: [remark('dmarc-none', 'weak')] }, 'met'],
    ['dmarc', { remarks: [remark('dmarc-report-open', 'open')] }, 'met'],
    ['dmarc', { remarks: [remark('dmarc-several', 'wrong')] }, 'not-met'],
    ['dmarc', { remarks: [remark('dmarc-open', 'open')] }, 'open'],
    ['ptr', {}, 'not-in-dns'],
    ['ptr', { remarks: [remark('ptr-open', 'open')] }, 'open'],
    ['ptr', { remarks: [remark('ptr-in-order', 'good')] }, 'met'],
    ['ptr', { remarks: [remark('ptr-in-order', 'good'), remark('ptr-missing', 'wrong')] }, 'not-met'],
    ['from-receives', { takesMail: null }, 'open'],
    ['from-receives', { takesMail: false }, 'not-met'],
    ['unsubscribe', {}, 'not-in-dns'],
  ] as const)('%s with %j is %s', (requirement, more, state) => {
    expect(check(requirement, more)?.state).toBe(state);
  });
});

test('what is not met comes with a record to publish, what is met without', () => {
  const publish = { name: 'example.com', type: 'TXT', value: 'v=spf1 mx ~all' } as const;
  expect(check('spf', { remarks: [remark('spf-missing', 'wrong', {}, publish)] })?.publish).toEqual(publish);
  expect(check('dkim', { dkimUsable: false, remarks: [remark('dkim-none-found', 'weak')] })?.publish?.name).toBe(
    's1._domainkey.example.com',
  );
  expect(check('from-receives', { takesMail: false })?.publish?.type).toBe('MX');
  expect(check('spf', {})?.publish).toBeNull();
});

test('rules and includes name providers of the tables, and their pages', () => {
  const ids = new Set(PROVIDERS.map(({ id }) => id));
  expect([...BULK_SENDER_RULES, ...SPF_INCLUDES].filter(({ provider }) => !ids.has(provider))).toEqual([]);
  expect([...BULK_SENDER_RULES, ...SPF_INCLUDES].filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
});
