import { createTransport } from 'nodemailer';
import type { SmtpServer } from './read-smtp-url.ts';

/** A plain-text mail to the experts. Header values are single lines; whatever they hold cannot become a header. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  /** The requester, so that an answer reaches them. */
  readonly replyTo: { readonly name: string; readonly address: string };
  /** Left of the @ of the Message-ID: the same for a repeated delivery. */
  readonly id: string;
  /** Left of the @ of the thread's first Message-ID; null when this is the first. */
  readonly answersTo: string | null;
  readonly attachments: readonly { readonly fileName: string; readonly mediaType: string; readonly content: string }[];
}

/** Hands a mail over; rejects when the server did not take it for every recipient. Who has it already gets it once. */
export type SendMail = (mail: Mail) => Promise<void>;

export interface MailOptions {
  readonly server: SmtpServer;
  readonly to: readonly string[];
  /** Further trusted certificate authority (PEM); for tests. */
  readonly ca?: string;
}

const TIMEOUT = 20_000;
/** Mails that some recipients have and others do not. */
const MOST_REMEMBERED = 500;

/** Mail by SMTP; certificates are always verified. One connection a mail: requests are rare. */
export function createMailSender({ server, to, ca }: MailOptions): SendMail {
  const from = server.from ?? to[0] ?? '';
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const partly = new Map<string, ReadonlySet<string>>();
  return async (mail) => {
    const taken = partly.get(mail.id) ?? new Set();
    const transport = createTransport({
      host: server.host,
      port: server.port,
      secure: server.tls === 'implicit',
      requireTLS: server.tls === 'starttls',
      ignoreTLS: server.tls === 'none',
      ...(server.user === null ? {} : { auth: { user: server.user, pass: server.password } }),
      tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
      connectionTimeout: TIMEOUT,
      greetingTimeout: TIMEOUT,
      socketTimeout: TIMEOUT,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const first = mail.answersTo === null ? null : `<${mail.answersTo}@${domain}>`;
      const { accepted, rejected } = await transport.sendMail({
        envelope: { from, to: to.filter((address) => !taken.has(address)) },
        from: { name: 'Mailtriage', address: from },
        to: [...to],
        replyTo: { name: oneLine(mail.replyTo.name), address: oneLine(mail.replyTo.address) },
        subject: oneLine(mail.subject),
        text: mail.text,
        messageId: `<${mail.id}@${domain}>`,
        ...(first === null ? {} : { inReplyTo: first, references: first }),
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: mail.attachments.map(({ fileName, mediaType, content }) => ({
          filename: fileName,
          contentType: `${mediaType}; charset=utf-8`,
          content,
        })),
      });
      partly.delete(mail.id);
      if (rejected.length === 0) return;
      partly.set(mail.id, new Set([...taken, ...accepted.map(addressOf)]));
      const [oldest] = partly.keys();
      if (partly.size > MOST_REMEMBERED && oldest !== undefined) partly.delete(oldest);
      throw new RecipientRefused('The server refused a recipient');
    } finally {
      transport.close();
    }
  };
}

class RecipientRefused extends Error {
  override readonly name = 'RecipientRefused';
}

function addressOf(recipient: string | { readonly address: string }): string {
  return typeof recipient === 'string' ? recipient : recipient.address;
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 250);
}
