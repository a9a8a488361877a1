import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/knowledge/replies/all-rules.ts';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import { normaliseReply } from '../../src/replies/normalise-reply.ts';

/** Wordings that any server may use. */
const COMMON_WORDS =
  /^(?:(?:the |this |your |user |recipient |account |address |message |mail |mailbox |sender |server |host |ip |is |has been |was |not |no |too many |temporarily |permanently |disabled|suspended|blocked|rejected|refused|denied|full|unknown|infected|spam|virus|found|busy|deferred|connections?|recipients?|messages?|quota|exceeded|over |by |for |as |detected |classified )+)$/;

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

  it('say when the source was read, to the day or to the month', () => {
    const undated = ALL_RULES.filter(
      ({ read }) => !/^202[4-9]-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(read),
    );
    expect(undated.map(({ id, read }) => `${id} ${read}`)).toEqual([]);
  });

  it('name an operator only by words that are its own, or where it is known to speak', () => {
    const greedy = ALL_RULES.filter(
      ({ speaks, provider, phrase = [], also = [], pattern, enhanced }) =>
        speaks !== undefined &&
        provider === undefined &&
        pattern === undefined &&
        enhanced === undefined &&
        phrase.some((one) => COMMON_WORDS.test(one)) &&
        !also.some((one) => !COMMON_WORDS.test(one)),
    );
    expect(greedy.map(({ id }) => id)).toEqual([]);
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
