import { expect, test } from 'vitest';
import { readSmtpUrl } from '../../src/hours/mail/read-smtp-url.ts';
import { createMailSender, type Mail } from '../../src/hours/mail/send-mail.ts';
import { selfSigned } from '../lookup/mta-sts/self-signed.ts';
import { mailServer } from './mail-server.ts';

const MAIL: Mail = {
  subject: '[H-2026-0007] Heures demandées : Société Générale d’Envoi',
  text: 'Bonjour\n.\n.. une ligne qui commence par un point\n'.concat('x'.repeat(3000)),
  replyTo: { name: 'Ada', address: 'ada@shop.example' },
  id: 'h-2026-0007.1',
  answersTo: null,
  attachments: [{ fileName: 'evidence.txt', mediaType: 'text/plain', content: '421 4.7.0 [TSS04] é' }],
};

function senderTo(url: string, ca?: string) {
  const server = readSmtpUrl(url);
  if (server === null) throw new Error('not an SMTP URL');
  return createMailSender({
    server,
    to: ['experts@help.example', 'second@help.example'],
    ...(ca === undefined ? {} : { ca }),
  });
}

/** Header fields, unfolded, by lower-case name. */
function headersOf(data: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const head = data.slice(0, data.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  for (const line of head.split('\r\n')) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return fields;
}

test('a mail arrives with its text, its evidence attached, and the requester to answer to', async () => {
  const { port, taken, broken } = await mailServer();
  await senderTo(`smtp://127.0.0.1:${port}?from=bot@help.example`)(MAIL);
  expect(broken).toEqual([]);
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatchObject({ from: 'bot@help.example', to: ['experts@help.example', 'second@help.example'] });
  const headers = headersOf(taken[0]?.data ?? '');
  expect(headers.get('message-id')).toEqual(['<h-2026-0007.1@help.example>']);
  expect(headers.get('auto-submitted')).toEqual(['auto-generated']);
  expect(headers.get('reply-to')).toEqual(['Ada <ada@shop.example>']);
  expect(taken[0]?.data).toContain('filename=evidence.txt');
});

test('without a sender of its own the mail comes from the experts’ first address', async () => {
  const { port, taken } = await mailServer();
  await senderTo(`smtp://localhost:${port}`)(MAIL);
  expect(taken[0]?.from).toBe('experts@help.example');
});

test.each([
  'a\r\nBcc: thief@evil.example',
  'a\nBcc: thief@evil.example',
  'a\u2028Bcc: thief@evil.example',
  'a\0\rBcc: x',
])('what someone typed cannot become a header: %j', async (typed) => {
  const { port, taken, broken } = await mailServer();
  await senderTo(`smtp://127.0.0.1:${port}`)({
    ...MAIL,
    subject: typed,
    replyTo: { name: typed, address: 'ada@shop.example' },
    text: `${typed}\r\n.\r\nMAIL FROM:<x@evil.example>`,
  });
  expect(broken).toEqual([]);
  expect(taken).toHaveLength(1);
  expect(taken[0]?.to).toEqual(['experts@help.example', 'second@help.example']);
  const headers = headersOf(taken[0]?.data ?? '');
  expect(headers.has('bcc')).toBe(false);
  expect(headers.get('subject')).toHaveLength(1);
  expect(headers.get('reply-to')).toHaveLength(1);
});

test('an address with a line end or a second address in it reaches nobody else', async () => {
  const { port, taken } = await mailServer();
  const address = 'ada@shop.example>\r\nBcc: <thief@evil.example';
  await senderTo(`smtp://127.0.0.1:${port}`)({ ...MAIL, replyTo: { name: 'Ada', address } }).catch(() => undefined);
  for (const { to, data } of taken) {
    expect(to).toEqual(['experts@help.example', 'second@help.example']);
    expect(headersOf(data).has('bcc')).toBe(false);
  }
});

test('a certificate that nobody vouches for is refused, one that is trusted is not', async () => {
  const { key, certificate: cert } = selfSigned(['localhost']);
  const { port, taken } = await mailServer({ tls: 'implicit', certificate: { key, cert } });
  await expect(senderTo(`smtps://localhost:${port}`)(MAIL)).rejects.toThrow();
  expect(taken).toEqual([]);
  await senderTo(`smtps://localhost:${port}`, cert)(MAIL);
  expect(taken[0]?.encrypted).toBe(true);
});

test('STARTTLS is required: a server that does not offer it, or whose certificate is its own, gets no mail', async () => {
  const { key, certificate } = selfSigned(['localhost']);
  const options = { to: ['experts@help.example'] };
  const server = (port: number) =>
    ({ host: 'localhost', port, tls: 'starttls', user: null, password: '', from: null }) as const;
  const plain = await mailServer();
  await expect(createMailSender({ ...options, server: server(plain.port) })(MAIL)).rejects.toThrow();
  const own = await mailServer({ tls: 'starttls', certificate: { key, cert: certificate } });
  await expect(createMailSender({ ...options, server: server(own.port) })(MAIL)).rejects.toThrow();
  expect([...plain.taken, ...own.taken]).toEqual([]);
  await createMailSender({ ...options, server: server(own.port), ca: certificate })(MAIL);
  expect(own.taken).toMatchObject([{ encrypted: true }]);
});

test('the user and password of the URL are used', async () => {
  const { port, taken } = await mailServer({ login: { user: 'bot', password: 'p@ss w' } });
  await senderTo(`smtp://bot:p%40ss%20w@127.0.0.1:${port}`)(MAIL);
  expect(taken).toHaveLength(1);
  await expect(senderTo(`smtp://bot:wrong@127.0.0.1:${port}`)(MAIL)).rejects.toThrow();
});

test('a recipient who is refused is tried again; who has the mail gets it once', async () => {
  let refused = true;
  const { port, taken } = await mailServer({
    recipient: (to) => (refused && to.startsWith('second') ? '450 4.2.1 later' : '250 ok'),
  });
  const send = senderTo(`smtp://127.0.0.1:${port}`);
  await expect(send(MAIL)).rejects.toThrow();
  await expect(send(MAIL)).rejects.toThrow();
  refused = false;
  await send(MAIL);
  expect(taken.map(({ to }) => to)).toEqual([['experts@help.example'], ['second@help.example']]);
  await send({ ...MAIL, id: 'another' });
  expect(taken.at(-1)?.to).toEqual(['experts@help.example', 'second@help.example']);
});

test('an SMTP URL can switch no check off', () => {
  expect(readSmtpUrl('smtp://mail.example.com')).toMatchObject({ port: 587, tls: 'starttls' });
  expect(readSmtpUrl('smtps://mail.example.com')).toMatchObject({ port: 465, tls: 'implicit' });
  expect(readSmtpUrl('smtp://127.0.0.1:25')).toMatchObject({ tls: 'none' });
  expect(readSmtpUrl('smtp://127.evil.example')).toMatchObject({ tls: 'starttls' });
  for (const url of [
    'smtp://mail.example.com?tls.rejectUnauthorized=false',
    'smtps://mail.example.com/?secure=false',
    'smtp://mail.example.com/path',
    'smtp://mail.example.com?from=a@b.c%0d%0aBcc:x@y.z',
    'http://mail.example.com',
    'mail.example.com',
    'smtp://u%zz@mail.example.com',
  ]) {
    expect(readSmtpUrl(url), url).toBeNull();
  }
});
