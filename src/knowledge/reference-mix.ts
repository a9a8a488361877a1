/**
 * What an ordinary sender's mail looks like by mailbox provider, for inputs that list failures only.
 * Shares of consumer mail, 0..1; what is missing to 1 lies at providers not named (`rest`).
 *
 * Sources (public summaries, read 2026-11):
 * - Mapp, Global Provider Report (170 million messages): world Gmail about 50 %, Verizon (Yahoo/AOL) 22.6 %, Microsoft 12.4 %,
 *   Comcast 2.0 %, Apple 1.6 %, AT&T 1.1 %; France Gmail 26.9 %, Microsoft 25.9 %, Orange 17.8 %; Germany 1&1 (GMX, WEB.DE) 39.9 %,
 *   Gmail 15.3 %, T-Online 11.9 %. https://devicedaily.com/pin/gmail-is-top-webmail-service-except-in-some-countries-study-finds
 * - Sendinblue (540,632 recipients): France Gmail 42 %, Outlook 19 %, Orange 17 %, Free + SFR + La Poste about 8 % together.
 *   https://strategies.fr/actualites/marques/4071612W/les-francais-ferus-des-services-de-messagerie-americains.html
 * - A list of 2.3 million US-centric addresses: Google 39 %, Microsoft 35 %, Yahoo 18 %. http://daniel-lange.com/plugin/tag/email
 * The sources differ by a factor of two, so a share here is worth no more than a factor of two: see `REFERENCE_MIX_TOLERANCE`.
 */
export interface ReferenceMix {
  readonly id: 'world' | 'france' | 'germany';
  /** Provider name as in knowledge/providers, and its share of ordinary mail. */
  readonly shares: Readonly<Record<string, number>>;
  /** Share of all providers that are not named. */
  readonly rest: number;
}

/** A reference share may be wrong by this factor either way; a lift below its square proves nothing. */
export const REFERENCE_MIX_TOLERANCE = 2;

export const REFERENCE_MIXES: readonly ReferenceMix[] = [
  {
    id: 'world',
    shares: { Google: 0.4, Microsoft: 0.2, Yahoo: 0.15, Apple: 0.03, 'Microsoft 365': 0.06 },
    rest: 0.16,
  },
  {
    id: 'france',
    shares: {
      Google: 0.34,
      Microsoft: 0.2,
      Orange: 0.15,
      Yahoo: 0.06,
      Free: 0.05,
      SFR: 0.05,
      'La Poste': 0.02,
      Apple: 0.02,
      'Microsoft 365': 0.03,
    },
    rest: 0.08,
  },
  {
    id: 'germany',
    shares: {
      'GMX/WEB.DE': 0.36,
      Google: 0.2,
      'T-Online': 0.1,
      Microsoft: 0.1,
      Yahoo: 0.03,
      Apple: 0.02,
      'Microsoft 365': 0.04,
    },
    rest: 0.15,
  },
];

/** Domains that everybody's list holds, and whose they are: two owners behind one relay host mean a smarthost. */
export const LANDMARK_DOMAINS: ReadonlyMap<string, string> = new Map([
  ['gmail.com', 'Google'],
  ['googlemail.com', 'Google'],
  ['yahoo.com', 'Yahoo'],
  ['yahoo.fr', 'Yahoo'],
  ['yahoo.de', 'Yahoo'],
  ['yahoo.co.uk', 'Yahoo'],
  ['aol.com', 'Yahoo'],
  ['hotmail.com', 'Microsoft'],
  ['hotmail.fr', 'Microsoft'],
  ['hotmail.de', 'Microsoft'],
  ['hotmail.co.uk', 'Microsoft'],
  ['outlook.com', 'Microsoft'],
  ['outlook.fr', 'Microsoft'],
  ['live.com', 'Microsoft'],
  ['msn.com', 'Microsoft'],
  ['icloud.com', 'Apple'],
  ['orange.fr', 'Orange'],
  ['wanadoo.fr', 'Orange'],
  ['free.fr', 'Free'],
  ['sfr.fr', 'SFR'],
  ['laposte.net', 'La Poste'],
  ['gmx.de', 'GMX/WEB.DE'],
  ['gmx.net', 'GMX/WEB.DE'],
  ['web.de', 'GMX/WEB.DE'],
  ['t-online.de', 'T-Online'],
  ['libero.it', 'Italiaonline'],
]);
