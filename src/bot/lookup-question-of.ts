import { isIP } from 'node:net';
import type { LookupQuestion } from '../lookup/lookup-question.ts';
import { lookupTarget } from '../lookup/lookup-target.ts';
import { lookupTargetOf } from './lookup-target-of.ts';

/** A word alone that could be meant as a name, `gmail,com` too. */
const LONE_WORD = /^[^\s/:]{1,200}$/;

/**
 * The look-up that a text asks for: a domain or an IP address, or both (whether the domain's SPF covers the address);
 * null when it is anything else. `commanded`: the text stands behind a command, so that a lone word is meant as a name,
 * and the look-up says what is wrong with it. Otherwise only what cannot be meant as anything else (`co.uk`).
 */
export function lookupQuestionOf(text: string, commanded: boolean): LookupQuestion | null {
  const one = lookupTargetOf(text);
  if (one !== null) return { query: one };
  const parts = text.trim().split(/\s+/);
  if (parts.length === 2) {
    const targets = parts.map(lookupTargetOf);
    const address = targets.find((target) => target !== null && isIP(target) !== 0);
    const domain = targets.find((target) => target !== null && isIP(target) === 0);
    return address && domain ? { query: address, domain } : null;
  }
  const word = text.trim();
  if (parts.length !== 1 || !LONE_WORD.test(word)) return null;
  const target = lookupTarget(word);
  const certain =
    target.kind === 'refused' && /^(?:public-suffix|reserved-name)$/.test(target.problem) && word.includes('.');
  return commanded || certain ? { query: word } : null;
}
