/**
 * One look-up in one readable file:
 *
 *   # What the case is about, in a sentence.
 *   args: shop.example --lang fr     (command line beside `lookup`)
 *   exit: 0                          (0 where left out)
 *   ---- zone
 *   the DNS, as test/lookup/zones/read-zone.ts reads it
 *   ---- card
 *   what is printed, to the end of the file
 */
export interface LookupCase {
  readonly args: readonly string[];
  readonly exit: number;
  readonly zone: string;
  readonly card: string;
  /** All that stands before the card. */
  readonly head: string;
}

const ZONE = '\n---- zone\n';
const CARD = '\n---- card\n';

/** Reads a case file; throws when a part is missing, because then the file is wrong. */
export function readLookupCase(text: string): LookupCase {
  const [zoneAt, cardAt] = [text.indexOf(ZONE), text.indexOf(CARD)];
  if (zoneAt < 0 || cardAt < zoneAt)
    throw new Error('the case has no lines "---- zone" and "---- card", in that order');
  const front = text.slice(0, zoneAt);
  const given = (key: string) => new RegExp(`^${key}:[ ]*(.*)$`, 'm').exec(front)?.[1]?.trim();
  return {
    args: (given('args') ?? '').split(/\s+/),
    exit: Number(given('exit') ?? 0),
    zone: text.slice(zoneAt + ZONE.length, cardAt),
    card: text.slice(cardAt + CARD.length),
    head: text.slice(0, cardAt + CARD.length),
  };
}
