import type { HoursNote } from '../../hours/hours-note.ts';
import type { Mail } from '../../hours/mail/send-mail.ts';
import type { OutboxEntry } from '../../hours/outbox.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { cleanText } from '../../report/clean-text.ts';
import { reportCsv } from '../../report/report-csv.ts';
import { noteAuthor, type RequestFacts, requestFacts, requestTexts } from '../answers/request-facts.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** A request as a plain-text mail to the experts, with the evidence attached; `note` is what was just said, if anything. */
export function composeMail(entry: OutboxEntry, facts: RequestFacts, note: HoursNote | null, language: Language): Mail {
  const text = messagesOf(language).hours;
  const { request, report } = facts;
  const { number, form } = request;
  const company = cleanText(form.company, 100);
  const event = entry.event === 'answered' || entry.event === 'reopened' ? entry.event : 'requested';
  const said = note === null ? [] : [`${text.notes[note.kind](noteAuthor(note, request, language))}:`, note.text, ''];
  const paragraphs = requestTexts(facts, language).flatMap(({ label, text: typed }) => ['', `${label}:`, typed]);
  const attachments = [
    { fileName: `${number}-evidence.txt`, mediaType: 'text/plain', content: form.evidence },
    { fileName: `${number}-domains.csv`, mediaType: 'text/csv', content: report === null ? '' : reportCsv(report) },
  ];
  const thread = `${number}.${request.createdAt}`.toLowerCase();
  return {
    subject: text.mailSubjects[event](number, company),
    text: [
      ...said,
      text.cardSummary(number, company),
      '',
      ...requestFacts(facts, language).map(({ label, value }) => `${label}: ${value}`),
      ...paragraphs,
      '',
      '-- ',
      text.mailFooter,
      '',
    ].join('\n'),
    replyTo: { name: form.name, address: form.email },
    id: event === 'requested' ? thread : `${thread}.${entry.id}`,
    answersTo: event === 'requested' ? null : thread,
    attachments: attachments.filter(({ content }) => content !== ''),
  };
}
