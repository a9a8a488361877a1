import { formatPercent } from '../../explanation/format-numbers.ts';
import { plainName } from '../../explanation/plain-name.ts';
import { verdictLabel } from '../../explanation/verdict-words.ts';
import type { HoursNote } from '../../hours/hours-note.ts';
import type { HoursRequest, RequestActor } from '../../hours/hours-request.ts';
import { LANGUAGES, type Language } from '../../knowledge/vocabulary.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Report } from '../../report/report-schema.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { expertName } from './request-state.ts';
import { utcMinute } from './utc-minute.ts';

/** All that the experts are shown of a request. */
export interface RequestFacts {
  readonly request: HoursRequest;
  /** Oldest first. */
  readonly notes: readonly HoursNote[];
  /** The newest report of its case; null without one. */
  readonly report: Report | null;
}

const NAMED = 5;
const LONGEST_VALUE = 1000;

/** Label and value, most telling first; what was not filled in is left out. */
export function requestFacts({ request, report }: RequestFacts, language: Language) {
  const labels = messagesOf(language).hours.cardFacts;
  const { form } = request;
  const facts = [
    { label: labels.state, value: expertState(request, language) },
    { label: labels.since, value: utcMinute(request.updatedAt) },
    { label: labels.verdict, value: report === null ? '' : verdictFact(report, language) },
    { label: labels.affected, value: form.providers },
    { label: labels.troubleSince, value: form.since },
    { label: labels.sendingDomains, value: form.sendingDomains.join(', ') },
    { label: labels.sourceIps, value: form.sourceIps.join(', ') },
    { label: labels.company, value: form.company },
    { label: labels.requester, value: `${form.name}, ${form.email}` },
    { label: labels.contract, value: form.contract },
    { label: labels.language, value: messagesOf(language).hours.languages[languageOfRequest(request)] },
  ];
  return facts
    .map(({ label, value }) => ({ label, value: cleanText(value, LONGEST_VALUE) }))
    .filter(({ value }) => value !== '');
}

/** What the requester typed into the long fields and what was said since, each with its label. */
export function requestTexts({ request, notes }: RequestFacts, language: Language) {
  const { quotes, notes: labels } = messagesOf(language).hours;
  const { evidence, changes, tried } = request.form;
  return [
    { label: quotes.evidence, text: evidence },
    { label: quotes.changes, text: changes },
    { label: quotes.tried, text: tried },
    ...notes
      .filter(({ kind }) => kind === 'closing' || kind === 'reopening')
      .slice(-1)
      .map((note) => ({ label: labels[note.kind](noteAuthor(note, request, language)), text: note.text })),
  ].filter(({ text }) => text !== '');
}

/** Who wrote a note, for the experts: names of experts, and the requester's own name. */
export function noteAuthor(note: HoursNote, request: HoursRequest, language: Language): string {
  if (note.kind === 'question' || note.kind === 'closing') return actorName(note, language);
  if (note.name !== undefined) return cleanText(note.name, 80);
  return note.by === request.requestedBy ? cleanText(request.form.name, 80) : messagesOf(language).hours.requesterWord;
}

/** The language that the requester is answered in. */
export function languageOfRequest({ language }: HoursRequest): Language {
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

/** What experts call each other: the name, else the platform's id, which tells two of them apart. */
export function actorName(actor: RequestActor, language: Language): string {
  return actor.name === undefined && actor.by !== '' ? cleanText(actor.by, 80) : expertName(actor, language);
}

function expertState({ state, history }: HoursRequest, language: Language): string {
  const { cardStates } = messagesOf(language).hours;
  const last = history.at(-1);
  if (state === 'requested' || last === undefined) return cardStates.requested;
  return cardStates[state](actorName(last, language));
}

function verdictFact(report: Report, language: Language): string {
  const { verdictValue, verdictNowhere } = messagesOf(language).hours;
  const { kind, confidence } = report.verdict;
  const words = [verdictLabel(kind, language), formatPercent(confidence, language)] as const;
  const where = placesOf(report, language);
  return where === '' ? verdictNowhere(...words) : verdictValue(...words, where);
}

/** Where the failures of a report gather, else where they are. */
export function placeNames(report: Report): readonly string[] {
  const found = report.findings.flatMap(({ where }) => where);
  const failing = report.providers.filter(({ failed }) => failed > 0).map(({ provider }) => provider);
  return [...new Set(found.length > 0 ? found : failing)].filter((name) => name !== '');
}

/** The first of these names in one line. */
export function placesOf(report: Report, language: Language): string {
  const names = placeNames(report);
  const shown = names.slice(0, NAMED).map((name) => plainName(name, language));
  return shown.join(', ') + (names.length > NAMED ? '…' : '');
}
