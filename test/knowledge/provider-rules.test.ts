import { describe, expect, it } from 'vitest';
import { BLOCKLISTS } from '../../src/knowledge/blocklists.ts';
import { PROVIDERS } from '../../src/knowledge/providers/all-providers.ts';
import { PROVIDER_RULES } from '../../src/knowledge/replies/provider-rules.ts';
import type { ReplySample } from '../../src/knowledge/reply-rule.ts';
import { normaliseReply } from '../../src/replies/normalise-reply.ts';
import { providerOf, speakerOf } from '../../src/replies/provider-of.ts';
import { replyCodesOf } from '../../src/replies/reply-codes-of.ts';
import { ruleIndexOf } from '../../src/replies/rule-index.ts';

const INDEX = ruleIndexOf(PROVIDER_RULES);
const PROVIDER_IDS = new Set(PROVIDERS.map(({ id }) => id));
const LIST_NAMES = new Set(BLOCKLISTS.map(({ name }) => name));
const PROVIDER_LESS_GROUPS = new Set([
  'bizsmtp',
  'blocklist',
  'united-internet',
  'exchange-reply',
  'postfix-reply',
  'policy-service',
  'content-filter',
  'exim-reply',
  'cpanel',
  'sendmail-reply',
  'qmail-reply',
  'mail-store',
  'mailing-list',
  'other-server',
  'open-server',
]);

function firstRuleFor({ reply, relayHost, recipientDomain }: ReplySample) {
  const text = normaliseReply(reply);
  const { provider, filter } = providerOf({ relayHost, recipientDomain });
  const providers = new Set([provider, filter, speakerOf(text)].flatMap((one) => (one === null ? [] : [one.id])));
  return INDEX.first({ text, providers, ...replyCodesOf(text) });
}

describe('rules of providers, gateways and blocklists', () => {
  it('have unique ids of the form group/name', () => {
    const ids = PROVIDER_RULES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('each catch their own samples before any other rule does', () => {
    const strayed = PROVIDER_RULES.flatMap((rule) =>
      rule.samples.flatMap((sample) => {
        const hit = firstRuleFor(sample);
        return hit?.rule.id === rule.id
          ? []
          : [`${rule.id} <- ${hit?.rule.id ?? 'nothing'}: ${sample.reply.slice(0, 90)}`];
      }),
    );
    expect(strayed).toEqual([]);
  });

  it('take out the provider code that the pattern or the rule names', () => {
    const wrong = PROVIDER_RULES.flatMap((rule) =>
      rule.samples.flatMap((sample) => {
        const code = firstRuleFor(sample)?.captured ?? rule.providerCode;
        return code === undefined ||
          sample.providerCode === undefined ||
          code.toUpperCase() === sample.providerCode.toUpperCase()
          ? []
          : [`${rule.id}: ${code} for ${sample.providerCode}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('write phrases in the form that normalised replies have', () => {
    const odd = PROVIDER_RULES.flatMap(({ id, phrase = [], also = [], not = [] }) =>
      [...phrase, ...also, ...not]
        .filter((one) => normaliseReply(`x${one}x`) !== `x${one}x`)
        .map((one) => `${id}: ${one}`),
    );
    expect(odd).toEqual([]);
  });

  it('say what they mean in one sentence of each language, in proper French typography', () => {
    const sentence = /^\p{Lu}.{8,240}[.]$/u;
    const wrong = PROVIDER_RULES.filter(
      ({ means }) =>
        !sentence.test(means.en) || !sentence.test(means.fr) || /['"]|\.\.\.| - /.test(means.fr + means.en),
    ).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  it('name an https page, a date and at least one step', () => {
    const wrong = PROVIDER_RULES.filter(
      ({ source, read, advice }) =>
        !source.startsWith('https://') || !/^2\d{3}-\d\d(-\d\d)?$/.test(read) || advice.length === 0,
    ).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  it('name only providers and blocklists that the tables hold', () => {
    const wrong = PROVIDER_RULES.filter(
      ({ id, provider = [], speaks, blocklist }) =>
        !provider.every((one) => PROVIDER_IDS.has(one)) ||
        (speaks === undefined ? !PROVIDER_LESS_GROUPS.has(id.split('/')[0] ?? '') : !PROVIDER_IDS.has(speaks)) ||
        (blocklist !== undefined && !LIST_NAMES.has(blocklist)),
    ).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  it('advise deliverability hours for reputation, except where only the own host or the receiver can act', () => {
    const without = PROVIDER_RULES.filter(
      ({ cause, advice }) => cause === 'reputation' && !advice.includes('request-hours'),
    );
    const allowed = without.filter(({ advice }) =>
      advice.some((id) => id === 'check-smarthost' || id === 'check-own-mta' || id === 'contact-recipient-admin'),
    );
    expect(without.filter((rule) => !allowed.includes(rule)).map(({ id }) => id)).toEqual([]);
  });
});
