import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/knowledge/replies/all-rules.ts';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import { normaliseReply } from '../../src/replies/normalise-reply.ts';

describe('the reply rules', () => {
  it('hit their own samples first, with the provider code that the sample expects', () => {
    const missed = ALL_RULES.flatMap((rule) =>
      rule.samples.flatMap((sample) => {
        const meaning = classifyReply(sample);
        const code = sample.providerCode ?? meaning.providerCode;
        if (meaning.rule === rule.id && meaning.providerCode === code) return [];
        return [`${rule.id} misses "${sample.reply}": ${meaning.rule}, provider code ${meaning.providerCode}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  it('have unique ids of the form group/name', () => {
    const ids = ALL_RULES.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('name their source as a page or an RFC section', () => {
    const sources = ALL_RULES.filter(({ source }) => !/^https:\/\/\S+$|^RFC \d+ §[\d.]+$/.test(source));
    expect(sources.map(({ id, source }) => `${id} ${source}`)).toEqual([]);
  });

  it('say in every language what the reply means and what to do', () => {
    const mute = ALL_RULES.filter(({ means, advice }) => means.en === '' || means.fr === '' || advice.length === 0);
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('write their phrases as the normalised text spells them', () => {
    const odd = ALL_RULES.flatMap((rule) =>
      [...(rule.phrase ?? []), ...(rule.also ?? []), ...(rule.not ?? [])]
        .filter((phrase) => normaliseReply(`x${phrase}x`) !== `x${phrase}x`)
        .map((phrase) => `${rule.id} "${phrase}"`),
    );
    expect(odd).toEqual([]);
  });
});
