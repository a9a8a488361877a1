import { describe, expect, test } from 'vitest';
import { parsePostfixLine, readPostfixLine } from '../../../src/formats/postfix/postfix-line.ts';

const RELAY = 'relay=mx.example.fr[192.0.2.9]:25';
const REPLY = 'host mx.example.fr[192.0.2.9] said: 450 4.7.1 busy (in reply to RCPT TO command)';
const BODY = `4VKx2T0Yz6z9rxS: to=<jdoe@example.fr>, ${RELAY}, delay=1.9, delays=0.8/0.04/1.1/0.2, dsn=4.7.1, status=deferred (${REPLY})`;
const EXPECTED = {
  domain: 'example.fr',
  localPart: 'jdoe',
  relay: 'mx.example.fr',
  outcome: 'deferred',
  reply: REPLY,
  messageId: '4VKx2T0Yz6z9rxS',
};

describe('a deferral is read behind any header', () => {
  test.each([
    ['RFC 3164', `May  1 00:00:23 mta1 postfix/smtp[63706]: ${BODY}`, 'postfix'],
    ['ISO 8601', `2024-05-01T00:00:23.123456+02:00 mta1 postfix/smtp[63706]: ${BODY}`, 'postfix'],
    ['journald short', `May 01 00:00:23 mta1 postfix/smtp[63706]: ${BODY}`, 'postfix'],
    ['journald short-iso', `2024-05-01T00:00:23+0200 mta1 postfix/smtp[63706]: ${BODY}`, 'postfix'],
    ['RFC 5424', `<22>1 2024-05-01T00:00:23Z mta1 postfix/smtp 63706 - - ${BODY}`, 'postfix'],
    [
      'RFC 5424 with structured data',
      `<22>1 2024-05-01T00:00:23Z mta1 postfix/smtp 63706 - [x@1 a="b"] ${BODY}`,
      'postfix',
    ],
    ['Solaris', `May  1 00:00:23 mta1 postfix/smtp[63706]: [ID 197553 mail.info] ${BODY}`, 'postfix'],
    ['several instances', `May  1 00:00:23 mta1 postfix-out1/smtp[63706]: ${BODY}`, 'postfix-out1'],
    [
      'a transport with a name of its own',
      `May  1 00:00:23 mta1 postfix/outbound/smtp[63706]: ${BODY}`,
      'postfix/outbound',
    ],
    ['a syslog name of its own', `May  1 00:00:23 mta1 mta-bulk/smtp[63706]: ${BODY}`, 'mta-bulk'],
    ['a container log', `mail_1  | May  1 00:00:23 mta1 postfix/smtp[63706]: ${BODY}`, 'postfix'],
    ['no host', `May  1 00:00:23 postfix/smtp[63706]: ${BODY}`, 'postfix'],
    ['no process id', `May  1 00:00:23 mta1 postfix/smtp: ${BODY}`, 'postfix'],
  ])('%s', (_name, line, source) => {
    expect(parsePostfixLine(line)).toEqual({ ...EXPECTED, source });
  });

  test('no header at all, and a column of an export', () => {
    expect(parsePostfixLine(BODY)).toEqual(EXPECTED);
    expect(parsePostfixLine(`"2024-05-01","mta1","${BODY}","info"`)).toEqual(EXPECTED);
    expect(parsePostfixLine(`{"MESSAGE":"${BODY}","PRIORITY":"6"}`)).toEqual(EXPECTED);
  });
});

function parsed(body: string, program = 'postfix/smtp') {
  return parsePostfixLine(`May  1 00:00:23 mta1 ${program}[1]: ABCDEF1234: ${body}`);
}

describe('fields in all their spellings', () => {
  test.each([
    [
      'no angle brackets',
      `to=jdoe@example.fr, ${RELAY}, delay=1, status=sent (250 ok)`,
      { domain: 'example.fr', localPart: 'jdoe', outcome: 'delivered' },
    ],
    [
      'an alias before it',
      `to=<jdoe@example.fr>, orig_to=<all@x.fr>, ${RELAY}, conn_use=3, delay=1, dsn=2.0.0, status=sent (250 ok)`,
      { domain: 'example.fr', relay: 'mx.example.fr' },
    ],
    [
      'tls= between',
      `to=<jdoe@example.fr>, ${RELAY}, delay=1, delays=1/2/3/4, tls=dane, dsn=5.1.1, status=bounced (no)`,
      { outcome: 'bounced', reply: 'no' },
    ],
    [
      'an IPv6 relay',
      'to=<jdoe@example.fr>, relay=mx.example.fr[2001:db8::9]:25, delay=1, status=bounced (no)',
      { relay: 'mx.example.fr' },
    ],
    [
      'no relay',
      'to=<jdoe@example.fr>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx.example.fr[192.0.2.9]:25: Connection refused)',
      { relay: '', outcome: 'deferred' },
    ],
    [
      'a socket',
      'to=<jdoe@example.fr>, relay=mail.example.fr[private/dovecot-lmtp], delay=1, status=sent (250 2.0.0 <jdoe@example.fr> abc Saved)',
      { relay: '', outcome: 'delivered' },
    ],
    [
      'a quoted local part',
      `to=<"john >, status=x doe"@example.fr>, ${RELAY}, delay=1, status=bounced (no)`,
      { domain: 'example.fr', localPart: '"john >, status=x doe"', outcome: 'bounced' },
    ],
    [
      'a local user',
      'to=<root>, relay=local, delay=1, status=sent (delivered to mailbox)',
      { domain: '', outcome: 'delivered' },
    ],
    [
      'status= in the reply',
      `to=<jdoe@example.fr>, ${RELAY}, delay=1, status=bounced (550 see x, status=sent (ok))`,
      { outcome: 'bounced', reply: '550 see x, status=sent (ok)' },
    ],
    [
      'cut by syslog',
      `to=<jdoe@example.fr>, ${RELAY}, delay=1, status=deferred (host mx said: 450 4.7`,
      { outcome: 'deferred', reply: 'host mx said: 450 4.7' },
    ],
    [
      'no text',
      `to=<jdoe@example.fr>, ${RELAY}, delay=1, dsn=4.0.0, status=deferred`,
      { outcome: 'deferred', reply: '4.0.0' },
    ],
    [
      'soft bounce',
      `to=<jdoe@example.fr>, ${RELAY}, delay=1, dsn=5.1.1, status=SOFTBOUNCE (no)`,
      { outcome: 'deferred' },
    ],
    [
      'expired',
      'to=<jdoe@example.fr>, relay=none, delay=432000, dsn=4.4.1, status=expired (timeout)',
      { outcome: 'bounced' },
    ],
    [
      'undeliverable probe',
      `to=<jdoe@example.fr>, ${RELAY}, delay=1, dsn=5.1.1, status=undeliverable (no)`,
      { outcome: 'bounced' },
    ],
    [
      'a carriage return',
      `to=<jdoe@example.fr>, ${RELAY}, delay=1, status=bounced (no)\r`,
      { outcome: 'bounced', reply: 'no' },
    ],
    [
      'suspended queue',
      'to=<jdoe@example.fr>, relay=none, delay=9, dsn=4.4.1, status=deferred (delivery temporarily suspended: connect to mx[192.0.2.9]:25: Connection timed out)',
      { outcome: 'echo' },
    ],
  ])('%s', (_name, body, expected) => {
    expect(parsed(body)).toMatchObject(expected);
  });

  test.each(['local', 'virtual', 'pipe', 'lmtp', 'error', 'retry', 'bounce', 'relay', 'maildrop'])(
    'the agent %s',
    (agent) => {
      expect(parsed('to=<jdoe@example.fr>, relay=x, delay=1, status=bounced (no)', `postfix/${agent}`)?.outcome).toBe(
        'bounced',
      );
    },
  );

  test('a repeat that the syslog daemon counts', () => {
    expect(
      parsePostfixLine(`May  1 00:00:23 mta1 postfix/smtp[1]: message repeated 3 times: [ ${BODY}]`),
    ).toMatchObject({ ...EXPECTED, count: 3 });
  });
});

describe('echoes and signals', () => {
  test('what one host said stands beside the status line', () => {
    expect(
      parsed('host mx1.example.fr[192.0.2.9] said: 421 4.7.0 try later (in reply to MAIL FROM command)'),
    ).toMatchObject({ outcome: 'echo', relay: 'mx1.example.fr', domain: '' });
    expect(parsed('lost connection with mx1.example.fr[192.0.2.9] while sending RCPT TO')).toMatchObject({
      outcome: 'echo',
      relay: 'mx1.example.fr',
    });
  });

  test.each([
    ['postfix/smtp[1]: connect to mx.example.fr[192.0.2.9]:25: Connection timed out', 'mx.example.fr'],
    ['postfix/smtp[1]: fatal: open database /etc/postfix/tls_policy.db: No such file or directory', ''],
    ['postfix/qmgr[1]: warning: connect to transport private/bulk: Connection refused', ''],
    [
      'postfix/smtpd[1]: NOQUEUE: reject: RCPT from app[10.0.0.7]: 451 4.3.0 <u@x.fr>: queue file write error; from=<a@b.fr>',
      '',
    ],
    ['postfix/master[1]: warning: process /usr/lib/postfix/smtp pid 12 killed by signal 9', ''],
  ])('%s', (line, relay) => {
    expect(parsePostfixLine(`May  1 00:00:23 mta1 ${line}`)).toMatchObject({ outcome: 'signal', relay });
  });
});

test.each([
  'postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[203.0.113.5]: 554 5.7.1 <u@x.fr>: Relay access denied; from=<a@b.fr> to=<u@x.fr> proto=ESMTP helo=<x>',
  'postfix/smtpd[1]: warning: unknown[203.0.113.5]: SASL LOGIN authentication failed: authentication failure',
  'postfix/smtpd[1]: connect from unknown[203.0.113.5]',
  'postfix/qmgr[1]: ABCDEF1234: from=<>, status=expired, returned to sender',
  'postfix/qmgr[1]: ABCDEF1234: removed',
  'postfix/smtp[1]: Untrusted TLS connection established to mx.example.fr[192.0.2.9]:25: TLSv1.3',
  'postfix/bounce[1]: ABCDEF1234: sender non-delivery notification: ABCDEF1235',
  'dovecot: imap(jdoe): Disconnected status=ok',
])('tells nothing about deliveries: %s', (line) => {
  expect(readPostfixLine(`May  1 00:00:23 mta1 ${line}`)).toBeNull();
});

test.each([
  [
    'a filter on the loopback address',
    'to=<u@x.fr>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 9ABCDEF123)',
    'hop',
  ],
  [
    'another port',
    'to=<u@x.fr>, relay=localhost[::1]:8025, delay=1, status=sent (250 2.0.0 Ok: queued as 9ABCDEF123)',
    'hop',
  ],
  [
    'amavis on another host',
    'to=<u@x.fr>, relay=filter[10.0.0.5]:10024, delay=1, status=sent (250 2.0.0 from MTA(smtp:[10.0.0.4]:10025): 250 Ok)',
    'hop',
  ],
  [
    'LMTP on the loopback address',
    'to=<u@x.fr>, relay=127.0.0.1[127.0.0.1]:24, delay=1, status=sent (250 2.0.0 <u@x.fr> abc Saved)',
    'attempt',
  ],
  ['an alias', 'to=<u@x.fr>, relay=local, delay=1, status=sent (forwarded as 9ABCDEF123)', 'forwarded'],
])('%s', (_name, body, kind) => {
  expect(readPostfixLine(`May  1 00:00:23 mta1 postfix/smtp[1]: ABCDEF1234: ${body}`)?.kind).toBe(kind);
});

test('mail that the administrator discards is no attempt', () => {
  expect(
    readPostfixLine(
      'May  1 00:00:23 mta1 postfix/discard[1]: ABCDEF1234: to=<u@x.fr>, relay=none, delay=1, status=sent (x.fr)',
    )?.kind,
  ).toBe('discarded');
});

test('a delivery line without a readable status is odd', () => {
  for (const body of [
    `to=<u@x.fr>, ${RELAY}, delay=1`,
    `to=<u@x.fr>, ${RELAY}, delay=1, status=whatever (x)`,
    'to=<u@x.fr',
  ]) {
    expect(readPostfixLine(`May  1 00:00:23 mta1 postfix/smtp[1]: ABCDEF1234: ${body}`)?.kind).toBe('odd');
  }
});
