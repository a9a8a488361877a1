import { expect, test } from 'vitest';
import { readerByName } from '../../../src/formats/detect.ts';
import type { FormatReader } from '../../../src/formats/format-reader.ts';
import { readWith } from '../recording-sink.ts';

const paste = readerByName('paste') as FormatReader;

async function only(text: string) {
  const sink = await readWith(paste, text);
  expect(sink.attempts).toHaveLength(1);
  return sink.attempts[0];
}

test('the relay is taken from a host before the reply, a greeting, or the field Remote-MTA', async () => {
  expect(await only('host smtp-in.orange.fr[80.12.26.33] said: 550 5.1.1 unknown')).toMatchObject({
    relay: 'smtp-in.orange.fr',
    domain: '',
  });
  expect(await only('421 mx.orange.fr OFR_999 Service refused')).toMatchObject({ relay: 'mx.orange.fr' });
  expect(
    await only(
      'Final-Recipient: rfc822;a@b.fr\nAction: failed\nRemote-MTA: dns; mx1.b.fr (192.0.2.1)\nDiagnostic-Code: smtp;550 no',
    ),
  ).toMatchObject({ relay: 'mx1.b.fr', domain: 'b.fr', localPart: 'a' });
});

test('a host of a session stays the relay of the replies after it', async () => {
  expect(await only('... while talking to mx.free.fr.:\n>>> DATA\n<<< 554 5.7.1 spam detected')).toMatchObject({
    relay: 'mx.free.fr',
  });
});

test('the local part goes along so that it can be redacted', async () => {
  expect(await only('550 5.1.1 <jane.doe@orange.fr>: User jane.doe unknown')).toMatchObject({
    localPart: 'jane.doe',
    domain: 'orange.fr',
  });
  expect(await only('jane.doe@orange.fr: 550 5.1.1 unknown')).toMatchObject({
    localPart: 'jane.doe',
    domain: 'orange.fr',
  });
});

test('the address to write to in a reply is no recipient', async () => {
  expect(await only('554 5.7.1 IP blocked, contact postmaster@rx.t-online.de')).toMatchObject({ domain: '' });
});

test('the sender is no recipient', async () => {
  expect(await only('from=<news@example.com> to=<jdoe@sfr.fr> 450 4.7.1 try later')).toMatchObject({
    domain: 'sfr.fr',
  });
});

test.each([
  ['250-PIPELINING'],
  ['220 mx.example.com ESMTP ready'],
  ['354 End data with <CR><LF>.<CR><LF>'],
  ['RCPT TO:<jdoe@orange.fr>\n250 2.1.5 Ok'],
  ['221 2.0.0 Bye'],
])('the answers of a session that decide nothing are no attempts: %s', async (text) => {
  expect((await readWith(paste, text)).attempts).toEqual([]);
});

test.each([
  ['250 2.0.0 Ok: queued as 4VKx2T0Yz6z9rxS', 'delivered'],
  ['250 2.6.0 <id> Queued mail for delivery', 'delivered'],
  ['421 4.7.0 [TSS04] deferred', 'deferred'],
  ['550 5.1.1 user unknown', 'bounced'],
  ['5.7.1 Message rejected as spam by Content Filtering', 'bounced'],
  ['#4.4.7 message delayed', 'deferred'],
  ['"552 5.2.2 user quota exceeded (UserSearch)"', 'bounced'],
  ['smtp;451 4.7.1 Greylisted', 'deferred'],
  ['SMTP error: 554 delivery error: dd This account has been disabled or discontinued [#102].', 'bounced'],
  ['\u{1F6A8} 421-4.7.28 unusual rate', 'deferred'],
  ['quotas satisfaits', 'deferred'],
  ['MESSAGES QUEUED (DYNAMIC FLOW CONTROL)', 'deferred'],
  ['Contr\u00f4le\u00a0de flux dynamique', 'deferred'],
  ['Mailbox full', 'deferred'],
  ['550 User not local; please try <jdoe@x.fr>', 'bounced'],
])('the outcome follows the reply: %s', async (text, outcome) => {
  expect(await only(text)).toMatchObject({ outcome });
});

test.each([
  ['Messages mis en file d\u2019attente (contr\u00f4le de flux dynamique)'],
  ['Nachrichten in die Warteschlange gestellt (dynamische Durchsatzkontrolle)'],
  ['Mensajes en cola (control de flujo din\u00e1mico)'],
  ['Messaggi in coda (controllo del flusso dinamico)'],
  ['\u30e1\u30c3\u30bb\u30fc\u30b8\u306e\u5f85\u6a5f\uff08\u52d5\u7684\u30d5\u30ed\u30fc\u5236\u5fa1\uff09'],
  ['\ub300\uae30 \uc911\uc778 \uba54\uc2dc\uc9c0(\ub3d9\uc801 \ud750\ub984 \uc81c\uc5b4)'],
  ['Mensagens na fila (controle de fluxo din\u00e2mico)'],
  ['\u6d88\u606f\u6392\u961f\uff08\u52a8\u6001\u6d41\u91cf\u63a7\u5236\uff09'],
  ['\u90f5\u4ef6\u5df2\u52a0\u5165\u4f47\u5217\uff08\u52d5\u614b\u6d41\u91cf\u63a7\u5236\uff09'],
  ['Berichten in een wachtrij (dynamisch stroombeheer)'],
  ['Meddelanden k\u00f6ade (dynamisk fl\u00f6deskontroll)'],
  ['Messages queued (connection quotas met)'],
])('dynamic flow control and quotas in every language of the console: %s', async (text) => {
  expect(await only(`orange.fr: 1\u202f204 ${text}`)).toMatchObject({
    domain: 'orange.fr',
    outcome: 'deferred',
    count: 1204,
    reply: text,
  });
});

test('lines of Postfix and Exim inside a paste are read as log lines', async () => {
  const text = [
    '> May  1 00:00:23 mta1 postfix/smtp[6]: 4VKx2T0Yz6z9rxS: to=<u@sfr.fr>, relay=none, delay=1.9, delays=0/0/1/2, dsn=4.4.1, status=deferred (connect to mx.sfr.fr[192.0.2.9]:25: Connection timed out)',
    'and',
    '2024-05-01 00:00:00 1sTydT-00000000drD-8Bu => a@free.fr R=dnslookup T=remote_smtp H=mx1.free.fr [192.0.2.1] C="250 ok"',
  ].join('\n');
  const sink = await readWith(paste, text);
  expect(sink.summary(false)).toEqual(['free.fr delivered 1', 'sfr.fr deferred 1']);
  expect(sink.hasDenominator).toBe(true);
});

test('a log line that cannot be read is told with its number', async () => {
  const sink = await readWith(paste, '550 5.1.1 unknown\n\nNov 25 10:00 x[1]: to=<jdoe@orange.fr>, something cut');
  expect(sink.odd.map((one) => one.number)).toEqual([3]);
});

test('a huge paste is read in parts and gives the same as one part', async () => {
  const lines = Array.from({ length: 45_000 }, (_, at) =>
    at % 3 === 0 ? `yahoo.fr: 421 4.7.0 [TSS04] number ${at % 7}` : 'nothing to see here',
  );
  const sink = await readWith(paste, lines.join('\n'), 10_000);
  expect(sink.total('deferred')).toBe(15_000);
  expect(sink.records).toBe(45_000);
});
