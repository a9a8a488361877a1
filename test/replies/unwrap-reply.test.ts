import { describe, expect, it } from 'vitest';
import { MAX_REPLY_LENGTH, unwrapReply } from '../../src/replies/unwrap-reply.ts';

describe('unwrapReply', () => {
  it.each([
    [
      'host mx.example.org[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      '550 5.1.1 User unknown',
    ],
    ['host mx.example.org[192.0.2.9] refused to talk to me: 554 no service', '554 no service'],
    ['delivery temporarily suspended: host mx.example.org[192.0.2.9] said: 451 later', '451 later'],
    ['message expired: 421 4.7.0 later', '421 4.7.0 later'],
    ['SMTP error from remote mail server after RCPT TO:<bob@example.org>: 550 no such user', '550 no such user'],
    ['SMTP error from remote mail server after initial connection: 421 too busy', '421 too busy'],
    ['SMTP error from remote mail server after MAIL FROM:<a@example.com> SIZE=1734: 452 later', '452 later'],
    ['SMTP error from remote mail server after end of data: 554 spam', '554 spam'],
    ['host mx.example.org [192.0.2.9]: 550 no', '550 no'],
    ['retry timeout exceeded: 451 later', '451 later'],
    ['smtp; 550 5.1.1 unknown', '550 5.1.1 unknown'],
    ['Diagnostic-Code: smtp;550 5.1.1 unknown', '550 5.1.1 unknown'],
    ['X-Postfix; host mx.example.org[192.0.2.9] said: 550 no', '550 no'],
    ["Remote Server returned '550 5.7.1 not authorized'", '550 5.7.1 not authorized'],
    ["mx.example.org Remote Server at example.org (192.0.2.9) returned '550 5.1.1 not found'", '550 5.1.1 not found'],
    [
      '451 4.4.0 Primary target IP address responded with: "451 later". {LED=451 4.7.0 come back later};{MSG=};{FQDN=mx.example.org}',
      '451 4.7.0 come back later',
    ],
    ['192.0.2.9 does not like recipient. Remote host said: 550 no user Giving up on 192.0.2.9.', '550 no user'],
    ['192.0.2.9_does_not_like_recipient./Remote_host_said:_550_no_user/Giving_up_on_192.0.2.9./', '550 no user'],
    ["Status='Failed', Reason='Unreachable' and Text='501 5.5.4 Invalid domain name'", '501 5.5.4 Invalid domain name'],
    ['"550 Unknown user"', '550 Unknown user'],
    ['550-5.7.1 first line 550-5.7.1 second line 550 5.7.1 third', '550 5.7.1 first line second line third'],
    ['550-first\r\n550-second\r\n550 third', '550 first second third'],
    ['550 5.1.1 &lt;bob@example.org&gt;: no<br>user', '550 5.1.1 <bob@example.org>: no user'],
    ['550 bo=C3=AEte pleine=\r\n, merci', '550 boîte pleine, merci'],
    [
      'Nov  1 10:00:00 mx postfix/smtp[9]: 4A1: to=<bob@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.9] said: 550 no user (in reply to RCPT TO command))',
      '550 no user',
    ],
    [
      '2026-11-01 10:00:00 1rAbCd-000000001AB-0abc ** bob@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.9] X=TLS1.3: SMTP error from remote mail server after RCPT TO:<bob@example.org>: 550 no user',
      '550 no user',
    ],
  ])('opens %s', (reply, inner) => {
    expect(unwrapReply(reply).text.replace(/\s+/g, ' ').trim()).toBe(inner);
  });

  it('tells wrapper, origin, relay host and stage', () => {
    const reply =
      'delivery temporarily suspended: host mx.example.org[192.0.2.9] said: 451 later (in reply to end of DATA command)';
    expect(unwrapReply(reply)).toMatchObject({
      wrapper: 'suspended',
      origin: 'remote',
      relayHost: 'mx.example.org',
      stage: 'END OF DATA',
      backoff: true,
    });
  });

  it('knows the retry and expiry wrappers apart', () => {
    expect(unwrapReply('retry time not reached for any host: 451 later').wrapper).toBe('retry-not-reached');
    expect(unwrapReply('message expired: connect to mx.example.org[192.0.2.9]:25: timeout').wrapper).toBe('expired');
    expect(unwrapReply('550 message expired').wrapper).toBeNull();
  });

  it('takes an x- diagnostic type for a word of the own MTA', () => {
    expect(unwrapReply('X-Postfix; mail transport unavailable').origin).toBeNull();
    expect(unwrapReply('smtp; 450 later').origin).toBe('remote');
  });

  it('leaves plain replies alone', () => {
    expect(unwrapReply('550 5.1.1 <bob@example.org>: User unknown').text).toBe(
      '550 5.1.1 <bob@example.org>: User unknown',
    );
    expect(unwrapReply("'*' sent").text).toBe("'*' sent");
    expect(unwrapReply('delivery temporarily suspended').text).toBe('delivery temporarily suspended');
  });

  it('cuts endless texts', () => {
    expect(unwrapReply(`550 ${'x'.repeat(100_000)}`).text.length).toBeLessThanOrEqual(MAX_REPLY_LENGTH);
  });
});
