import { OTHER_DOMAINS } from '../../attempts/tally.ts';
import { parseCount, parsePercent } from '../delimited/parse-count.ts';
import { findReply } from '../paste/find-reply.ts';
import { isDomain, providerDomain, readRecipient } from '../paste/recipient-domain.ts';

/** True for a cell that names one recipient domain, an address, a provider or the "Other" bucket. */
export function isDomainCell(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || text.length > 254 || /\s{2}|^\d+$/.test(text)) return false;
  if (providerDomain(text) !== null) return true;
  const { domain } = readRecipient(text);
  return domain === OTHER_DOMAINS || (isDomain(domain) && text.split(/\s+/).length <= 3 && findReply(text) === null);
}

/** True for a count or a percentage. */
export function isNumber(cell: string): boolean {
  return parsePercent(cell) !== null || parseCount(cell) !== null;
}

/** Share of the cells for which the test holds, 0..1. */
export function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
