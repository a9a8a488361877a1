import type { ProblemId } from '../problem-ids.ts';

export const PROBLEMS_EN: Readonly<Record<ProblemId, string>> = {
  empty: 'There is nothing in it. Paste SMTP replies or log lines, or upload a mail log or an export.',
  binary:
    'This is not text{kindKnown, select, yes { ({kind})} other {}}. A mail log, a table of domain, text and count (CSV), or pasted SMTP replies were looked for: send one of these as text, or compressed with gzip or zip.',
  image:
    'This is a picture{kindKnown, select, yes { ({kind})} other {}}. Text in pictures is not read: paste the text itself, or upload the log or the export it shows.',
  document:
    'This is an office document or a PDF{kindKnown, select, yes { ({kind})} other {}}. SMTP replies, log lines or a table were looked for: copy the text out of it and paste it, or save the table as CSV.',
  spreadsheet:
    'This is a spreadsheet{kindKnown, select, yes { ({kind})} other {}}. Spreadsheets are not read yet: save it as CSV and upload that, or copy the cells and paste them.',
  'encrypted-zip': 'This archive is protected with a password. Send it without one.',
  'damaged-archive':
    'This archive{kindKnown, select, yes { ({kind})} other {}} is damaged or cut off. Compress the file again and upload it once more.',
  'unsupported-compression':
    'This kind of compression{kindKnown, select, yes { ({kind})} other {}} is not read. Send the file as plain text, or compressed with gzip, zip or zstd.',
  'nested-too-deep':
    'This archive holds archives inside archives, deeper than {limit, number} levels. Send the log itself, compressed once.',
  'too-large-unpacked':
    'Unpacked, this file becomes more than {limit, number} times larger, which no mail log does; reading was stopped. Send the log as plain text, or a part of it.',
  'too-many-entries':
    'This archive holds more than {limit, number} files. Send only the logs or exports of the hours in question.',
  'zip-too-large':
    'This zip is larger than the {megabytes, number} MB that can be held at once. Send the log compressed with gzip, or split it.',
  'unreadable-file':
    'The file could not be opened or read{kindKnown, select, yes { ({kind})} other {}}. Check that it still exists and may be read, then try again.',
  'unknown-format':
    'No delivery data was found in it. Looked for: {lookedFor}. Paste a few of the replies with their recipient domain, or upload the log.',
  'no-deliveries':
    'It looks like {format}, but holds no delivery attempt. Looked for: {lookedFor}. Send the part of the log with the deliveries, or the whole file.',
  'took-too-long':
    'Reading took longer than {seconds, plural, one {# second} other {# seconds}} and was stopped. Send the hours in question only, or an export with one row per domain.',
  'reader-failed':
    'Reading this file broke off for a reason of our own ({code}); nothing else is touched. Try a smaller part of it, or paste the lines in question.',
  stopped: 'Reading was stopped on request; nothing of it is counted.',
};
