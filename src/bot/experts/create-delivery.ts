import { reportOfCase } from '../../cases/read-case.ts';
import type { DeliverPorts } from '../../hours/deliver-due.ts';
import type { Destination } from '../../hours/destination.ts';
import type { HoursNote } from '../../hours/hours-note.ts';
import type { HoursRequest } from '../../hours/hours-request.ts';
import type { SendMail } from '../../hours/mail/send-mail.ts';
import { type OutboxEntry, REQUESTER } from '../../hours/outbox.ts';
import type { SendWebhook } from '../../hours/webhook/send-webhook.ts';
import { webhookBody } from '../../hours/webhook/webhook-body.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Store } from '../../store/store.ts';
import { noteBelowCard } from '../answers/note-below-card.ts';
import { languageOfRequest, placeNames, type RequestFacts } from '../answers/request-facts.ts';
import { requesterNotice } from '../answers/requester-notice.ts';
import type { Log } from '../bot-ports.ts';
import type { Courier } from '../courier.ts';
import { composeMail } from './compose-mail.ts';
import { type ChatDestination, keepCard } from './keep-card.ts';

export interface DeliveryPorts {
  readonly store: Store;
  readonly courier: Courier;
  readonly destinations: readonly Destination[];
  /** Present when a destination is `email`. */
  readonly sendMail?: SendMail;
  /** Present when a destination is `webhook`. */
  readonly sendWebhook?: SendWebhook;
  readonly log: Log;
}

/** Mail has no channel whose settings could name a language. */
const MAIL_LANGUAGE: Language = 'en';

/** How one entry of the outbox gets to where it goes: words and ways. Rejects when it did not get there. */
export function createDelivery(ports: DeliveryPorts): DeliverPorts['deliver'] {
  return async (entry, request) => {
    const notes = await ports.store.hours.notesOf(request);
    const note = notes.find(({ id }) => id === entry.detail) ?? null;
    if (entry.destination === REQUESTER) return tellRequester(entry, request, note, ports);
    const destination = ports.destinations.find(({ key }) => key === entry.destination);
    if (destination === undefined) {
      ports.log('hours.destination-gone', { number: request.number, event: entry.event });
      return;
    }
    const stored = request.caseId === null ? null : await ports.store.cases.byId(request, request.caseId);
    const facts = { request, notes, report: stored === null ? null : reportOfCase(stored) };
    const delivery = { entry, facts, note, ports };
    if (destination.kind === 'chat') return toChat(destination, delivery);
    if (destination.kind === 'webhook') return toWebhook(delivery);
    await ports.sendMail?.(composeMail(entry, facts, note, MAIL_LANGUAGE));
  };
}

interface Delivery {
  readonly entry: OutboxEntry;
  readonly facts: RequestFacts;
  readonly note: HoursNote | null;
  readonly ports: DeliveryPorts;
}

async function toChat(place: ChatDestination, { entry, facts, note, ports }: Delivery): Promise<void> {
  const language = await languageOfPlace(place, facts.request, ports.store);
  const card = await keepCard(place, entry, facts, language, ports);
  // A closing note stands on the card itself.
  if (note === null || note.kind === 'closing') return;
  await ports.courier.post({ ...card, thread: card.message }, noteBelowCard(note, facts.request, language));
}

async function toWebhook({ entry, facts, note, ports }: Delivery): Promise<void> {
  const { request, report } = facts;
  const verdict =
    report === null
      ? null
      : { kind: report.verdict.kind, confidence: report.verdict.confidence, where: placeNames(report) };
  await ports.sendWebhook?.(webhookBody({ entry, request, note, verdict }), entry.id);
}

async function tellRequester(
  entry: OutboxEntry,
  request: HoursRequest,
  note: HoursNote | null,
  { courier }: DeliveryPorts,
): Promise<void> {
  const answer = requesterNotice(entry.event, request, { note, detail: entry.detail }, languageOfRequest(request));
  if (answer !== null) await courier.post(request, answer);
}

/** The experts' channel may have a language of its own; else English, whatever the requester speaks. */
async function languageOfPlace(place: ChatDestination, request: HoursRequest, store: Store): Promise<Language> {
  const workspace = place.workspace === '' ? request.workspace : place.workspace;
  const { language } = await store.settings.channelSettings({ platform: place.platform, workspace }, place.channel);
  return language === 'auto' ? 'en' : language;
}
