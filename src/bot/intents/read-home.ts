import { reportOfCase } from '../../cases/read-case.ts';
import type { Answer } from '../answer.ts';
import { homeAnswer } from '../answers/home-answer.ts';
import type { BotPorts } from '../bot-ports.ts';
import type { Place } from '../inbound.ts';
import { languageOf } from '../language-of.ts';

const LISTED = 10;

/** The home page of the user at `place`, from what is stored of them in this workspace. */
export async function readHome(place: Place, ports: Pick<BotPorts, 'store' | 'privacy'>): Promise<Answer> {
  const { store, privacy } = ports;
  const [cases, requests, settings] = await Promise.all([
    store.cases.openedBy(place, place.user, LISTED),
    store.hours.requestedBy(place, place.user, LISTED),
    store.settings.ofWorkspace(place),
  ]);
  const readable = cases.flatMap((stored) => {
    const report = reportOfCase(stored);
    return report === null ? [] : [{ report, updatedAt: stored.updatedAt }];
  });
  return homeAnswer({ cases: readable, requests, settings, privacy }, languageOf(place.locale));
}
