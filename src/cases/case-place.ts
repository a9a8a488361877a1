import type { Report } from '../report/report-schema.ts';

/** Where failures of a case were: `domain yahoo.fr` or `provider Yahoo`, with their counts. */
export interface CasePlace {
  readonly place: string;
  readonly failed: number;
  /** Null without a denominator. */
  readonly attempts: number | null;
}

/** One case as a look-up shows it. */
export interface SeenCase extends CasePlace {
  readonly caseId: string;
  readonly verdict: string;
  /** ms since the epoch */
  readonly updatedAt: number;
}

export function placeOfDomain(domain: string): string {
  return `domain ${domain}`;
}

export function placeOfProvider(name: string): string {
  return `provider ${name}`;
}

/** Every domain and provider of a report that had failures. */
export function placesOfReport(report: Report): readonly CasePlace[] {
  const places = [
    ...report.domains.map(({ domain, failed, attempts }) => ({ place: placeOfDomain(domain), failed, attempts })),
    ...report.providers.map(({ provider, failed, attempts }) => ({
      place: placeOfProvider(provider),
      failed,
      attempts,
    })),
  ].filter(({ failed }) => failed > 0);
  return [...new Map(places.map((place) => [place.place, place])).values()];
}
