import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { AdaptiveCard } from '../../../src/teams/render/adaptive-card.ts';

// The package's ES modules import without endings, which Node does not resolve; its bundle is whole.
const {
  AdaptiveCard: Card,
  SerializationContext,
  Version,
}: typeof AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** Teams' own chart is no element of the official renderer: it takes the fallback, and says so. */
const CHART = 'Unknown element type "Chart.HorizontalBar". Fallback will be used if present.';
/** The renderer's expression for languages keeps its place between two cards, so that it refuses every other `en`. */
const LANGUAGE = /^Invalid value "(?:en|fr)" for property "lang"\.$/;

/** What the official renderer objects to in a card when it reads it as version 1.5. */
export function parseComplaints(card: AdaptiveCard): string[] {
  const context = new SerializationContext(new Version(1, 5));
  new Card().parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return events.filter((message) => message !== CHART && !LANGUAGE.test(message));
}
