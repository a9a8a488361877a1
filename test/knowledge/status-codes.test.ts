import { describe, expect, it } from 'vitest';
import { ENHANCED_STATUS_CODES, enhancedStatusCode } from '../../src/knowledge/status-codes/enhanced-status-codes.ts';
import { REPLY_CODES, replyCode } from '../../src/knowledge/status-codes/reply-codes.ts';

describe('the status codes', () => {
  it('hold the 81 codes of the IANA registry, each once', () => {
    const details = ENHANCED_STATUS_CODES.map(({ detail }) => detail);
    expect(new Set(details).size).toBe(details.length);
    const perSubject = Object.groupBy(details, (detail) => detail.split('.')[0] ?? '');
    expect(Object.values(perSubject).map((list) => list?.length)).toEqual([1, 11, 5, 7, 8, 7, 11, 31]);
    expect(details.length).toBe(81);
  });

  it('are found for any class', () => {
    expect(enhancedStatusCode('4.2.2')?.cause).toBe('mailbox-full');
    expect(enhancedStatusCode('5.2.2')?.cause).toBe('mailbox-full');
    expect(enhancedStatusCode('5.7.999')).toBeUndefined();
    expect(replyCode('421')?.source).toBe('RFC 5321 §4.2.3');
    expect(replyCode('999')).toBeUndefined();
  });

  it('say in every language what they mean, with their RFC', () => {
    for (const { means, source } of [...ENHANCED_STATUS_CODES, ...REPLY_CODES]) {
      expect(means.en).not.toBe('');
      expect(means.fr).not.toBe('');
      expect(source).toMatch(/^RFC \d+ §[\d.]+$|^https:\/\//);
    }
  });
});
