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

/** Hands a mail over; rejects when the server did not take it for every recipient. */
export type SendMail = (mail: Mail) => Promise<void>;

export interface MailOptions {
  readonly server: SmtpServer;
  readonly to: readonly string[];
  /** Further trusted certificate authority (PEM); for tests. */
  readonly ca?: string;
}

const TIMEOUT = 20_000;

/** Mail by SMTP; certificates are always verified. One connection a mail: requests are rare. */
export function createMailSender({ server, to, ca }: MailOptions): SendMail {
  const from = server.from ?? to[0] ?? '';
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return async (mail) => {
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
      const { rejected } = await transport.sendMail({
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
      if (rejected.length > 0) throw new RecipientRefused('The server refused a recipient');
    } finally {
      transport.close();
    }
  };
}

class RecipientRefused extends Error {
  override readonly name = 'RecipientRefused';
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 250);
}
