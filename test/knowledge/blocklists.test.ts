import { describe, expect, it } from 'vitest';
import { BLOCKLISTS } from '../../src/knowledge/blocklists.ts';
import { blocklistOf } from '../../src/replies/blocklist-of.ts';
import { normaliseReply } from '../../src/replies/normalise-reply.ts';

const repeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

describe('the blocklist tables', () => {
  it('hold every id, name, zone and phrase once', () => {
    expect(repeated(BLOCKLISTS.map(({ id }) => id))).toEqual([]);
    expect(repeated(BLOCKLISTS.map(({ name }) => name))).toEqual([]);
    expect(repeated(BLOCKLISTS.flatMap(({ zones, phrases }) => [...new Set([...zones, ...phrases])]))).toEqual([]);
  });

  it('can each be recognised, and name https pages', () => {
    const wrong = BLOCKLISTS.filter(
      ({ phrases, source, delisting, read }) =>
        phrases.length === 0 ||
        !source.startsWith('https://') ||
        (delisting !== null && !delisting.startsWith('https://')) ||
        !/^20\d\d-\d\d$/.test(read),
    ).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  it('offer a delisting page unless the list is dead or the receiver is at fault', () => {
    const without = BLOCKLISTS.filter(({ delisting }) => delisting === null);
    expect(without.every(({ weight, cause }) => weight === 'dead' || cause === 'receiver-fault')).toBe(true);
    expect(BLOCKLISTS.filter(({ weight, delisting }) => weight === 'dead' && delisting !== null)).toEqual([]);
  });

  it('give answer codes inside 127.0.0.0/8', () => {
    const codes = BLOCKLISTS.flatMap(({ codes = [] }) => codes.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !/^127(\.\d{1,3}){3}$/.test(code))).toEqual([]);
  });
});

describe('blocklistOf', () => {
  it.each([
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
      'Spamhaus',
    ],
    ['554 blocked using abc123.zen.dq.spamhaus.net', 'Spamhaus'],
    ['550 5.7.1 listed, see https://check.spamhaus.org/listed/?searchterm=192.0.2.1', 'Spamhaus'],
    ['554 blocked using zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBLCSS', 'Spamhaus CSS'],
    ['554 Client host blocked using sbl.spamhaus.org', 'Spamhaus SBL'],
    ['554 blocked using pbl.spamhaus.org', 'Spamhaus PBL'],
    ['550 example.com is listed in dbl.spamhaus.org', 'Spamhaus DBL'],
    [
      '554 blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
      'Spamhaus (query refused)',
    ],
    ['554 blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1', 'SpamCop'],
    ['554 Refused. Your IP address is listed in the RBL at b.barracudacentral.org', 'Barracuda'],
    ['550 blocked by dnsbl-3.uceprotect.net', 'UCEPROTECT Level 3'],
    ['550 5.7.1 rejected, dnsbl.sorbs.net', 'SORBS'],
    ['550 see https://csi.cloudmark.com/reset-request/?ip=192.0.2.1', 'Cloudmark CSI'],
    ['554 blocked using ix.dnsbl.manitu.net', 'NiX Spam'],
  ])('finds in "%s" %s', (reply, name) => {
    expect(blocklistOf(normaliseReply(reply))?.name).toBe(name);
  });

  it.each([
    '550 5.1.1 <someone@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints',
    '550 5.7.1 Return path could not be verified',
    '550 message rejected by mx10.mailspamprotection.com',
  ])('finds none in "%s"', (reply) => {
    expect(blocklistOf(normaliseReply(reply))).toBeNull();
  });
});
