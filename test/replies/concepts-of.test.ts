import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../src/knowledge/replies/concepts/concept.ts';
import { CONCEPT_CUES } from '../../src/knowledge/replies/concepts/concept-cues.ts';
import { CONCEPT_WORDS } from '../../src/knowledge/replies/concepts/concept-words.ts';
import { classifyReply } from '../../src/replies/classify-reply.ts';
import { conceptsOf, foldWords, positionOf } from '../../src/replies/concepts-of.ts';

const KNOWN = new Set<string>(CONCEPTS);

describe('the concepts of replies', () => {
  it('are the only ones that cues name, and each is named in English', () => {
    const named = CONCEPT_CUES.flatMap(({ all, not = [], order = [] }) => [
      ...all.flatMap((one) => one.split('|')),
      ...not,
      ...order,
    ]);
    expect(named.filter((one) => !KNOWN.has(one))).toEqual([]);
    expect(CONCEPTS.filter((one) => CONCEPT_WORDS[0]?.[one] === undefined)).toEqual([]);
  });

  it('have no empty and no repeated word', () => {
    const slips = CONCEPT_WORDS.flatMap((language) =>
      Object.entries(language).flatMap(([concept, words]) => {
        const list = words.split('|').map((word) => word.trim());
        return list
          .filter((word, at) => word === '' || list.indexOf(word) !== at)
          .map((word) => `${concept} "${word}"`);
      }),
    );
    expect(slips).toEqual([]);
  });

  it.each([
    ['accents', 'boîte dépassée', ' boite depassee '],
    ['apostrophes and hyphens', "l'e-mail n'existe pas", ' l e mail n existe pas '],
    ['umlauts as German writes them in ASCII', 'empfaenger ueberschritten', ' empfanger uberschritten '],
    ['letters without a decomposition', 'großer ł ø', ' grosser l o '],
    ['Latin words inside ideographs', '您的ip地址', ' 您的 ip 地址 '],
  ])('fold %s', (_, text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('are ranked in the order of the text', () => {
    const ranks = conceptsOf("le domaine de l'utilisateur n'existe pas");
    expect(ranks[positionOf('domain')]).toBeGreaterThan(0);
    expect(ranks[positionOf('domain')]).toBeLessThan(ranks[positionOf('person')] ?? 0);
    expect(ranks[positionOf('missing')]).toBeGreaterThan(0);
    expect(ranks[positionOf('spam')]).toBe(0);
  });

  it('tell a domain that does not exist from a user in a domain who does not', () => {
    expect(classifyReply({ reply: "Le domaine du destinataire n'existe pas" }).cause).toBe('unreachable');
    expect(classifyReply({ reply: "550 L'utilisateur n'existe pas dans ce domaine" }).cause).toBe('invalid-recipient');
  });

  it('need no reply code', () => {
    expect(classifyReply({ reply: 'Le quota de la boîte est dépassé' }).cause).toBe('mailbox-full');
    expect(classifyReply({ reply: 'Postfach des Empfaengers ist voll' }).cause).toBe('mailbox-full');
  });
});
