import type { NoteId } from '../note-ids.ts';

export const NOTES_EN: Readonly<Record<NoteId, string>> = {
  'domains-cut': 'The domains table shows the first {shown, number} of {total, number} domains.',
  'replies-cut':
    'The replies table shows the first {shown, number} of {total, number} kinds of reply; the others hold {failed, plural, one {# failure} other {# failures}}.',
  truncated: 'The input was longer than what is read at once, or took too long; only its beginning was read.',
  'lines-cut':
    '{lines, plural, one {# line was} other {# lines were}} longer than any log line should be; only the beginning was read.',
  'file-skipped': 'The file {name} holds no delivery data and was left out.',
  'file-not-read': 'The file {name} could not be read and was left out.',
  'line-not-understood': 'Line {line, number} looks like delivery data but could not be read: “{text}”',
  'templates-capped': 'There are more than {limit, number} different reply texts; the rest is counted together.',
  'domains-capped':
    'There are more than {limit, number} recipient domains; the rest is counted together as other domains.',
  'cells-capped':
    'The input has more than {limit, number} combinations of domain, reply and sending address; the rest is counted with less detail.',
  'messages-capped':
    'There are more than {limit, number} different messages; beyond that, each retry counts as a message of its own.',
  'denominator-partial': 'Only a part of the input says what was delivered, so the failure rates may be too high.',
  'table-has-no-domain':
    'The table has no column with the recipient domain, so it cannot show where the failures gather.',
  'table-all-zero': 'Every count in the table is zero: it tells of no delivery and of no failure.',
  'table-counts-unusable':
    '{count, plural, one {# row was} other {# rows were}} left out because a count there is negative, fractional, too large or no number (line {text}).',
  'table-failures-untyped':
    'The table does not say whether its failures are final; they count as deferred, that is, as failures that may still be retried.',
  'table-failures-exceed-volume':
    'For some rows the table gives more failures than messages sent; for these, nothing is counted as delivered.',
  'table-shares-as-counts':
    'The table gives percentages and no counts; each percentage was taken as so many out of a thousand.',
  'table-failures-not-counted':
    'The table gives volumes and texts, but not how many messages failed; each row counts as one failure.',
  'table-volumes-derived': 'The volume of some rows was worked out from their failures and their percentage.',
  'campaign-sent-may-be-provisional':
    'With the Enhanced MTA, “Sent” is provisional for 3.5 days: rows can still turn into “Failed”. Export again after that time.',
  'campaign-columns-not-found':
    'The columns of the export were not recognised: a column with the address or domain and one with the status or the reason are needed.',
  'campaign-day-month-unclear': 'The dates can be read as day/month or month/day, and no row tells which.',
};
