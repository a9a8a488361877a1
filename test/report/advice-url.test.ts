import { describe, expect, it } from 'vitest';
import { ADVICE_IDS } from '../../src/knowledge/advice-ids.ts';
import { BLOCKLISTS } from '../../src/knowledge/blocklists.ts';
import { PROVIDERS } from '../../src/knowledge/providers/all-providers.ts';
import { adviceUrl } from '../../src/report/advice-url.ts';

describe('the page of an advice', () => {
  it('is the provider’s own where it has one', () => {
    expect(adviceUrl('check-complaints', ['Yahoo'])).toMatch(/^https:\/\/[a-z.]*yahoo/);
    expect(adviceUrl('contact-postmaster', ['Google'])).toMatch(/^https:\/\/[a-z.]*google\.com/);
    expect(adviceUrl('fix-spf', ['Google'])).toMatch(/^https:\/\/[a-z.]*google\.com/);
  });

  it('is the blocklist’s removal page when a list is the place', () => {
    const listed = BLOCKLISTS.find((list) => list.name.startsWith('Spamhaus') && list.delisting !== null);
    expect(adviceUrl('request-delisting', [listed?.name ?? ''])).toBe(listed?.delisting);
    expect(adviceUrl('wait-and-retry', [listed?.name ?? ''])).toBeNull();
  });

  it('is the first that exists when there are several places', () => {
    expect(adviceUrl('check-complaints', ['nobody.example', 'Yahoo'])).toBe(adviceUrl('check-complaints', ['Yahoo']));
  });

  it('is the advice’s own page, or none, for a place that nobody knows', () => {
    expect(adviceUrl('fix-dkim', ['nobody.example'])).toMatch(/^https:\/\/www\.rfc-editor\.org\//);
    expect(adviceUrl('contact-postmaster', ['toString', '__proto__', ''])).toBeNull();
  });

  it('is https, whatever the place', () => {
    const places = [...PROVIDERS, ...BLOCKLISTS].map((place) => place.name);
    for (const id of ADVICE_IDS) {
      for (const place of places) expect(adviceUrl(id, [place]) ?? 'https://').toMatch(/^https:\/\//);
    }
  });
});
