import { campaignReader } from './campaign/campaign-reader.ts';
import { parseEximLine } from './exim/exim-line.ts';
import { eximReader } from './exim/exim-reader.ts';
import type { FormatReader } from './format-reader.ts';
import { pasteReader } from './paste/paste-reader.ts';
import { parsePostfixLine } from './postfix/postfix-line.ts';
import { postfixReader } from './postfix/postfix-reader.ts';
import { tableReader } from './table/table-reader.ts';

/** Lines of these logs are understood inside pasted text too. */
const LINE_PARSERS = [parsePostfixLine, parseEximLine] as const;

/** All readers. Where two are equally sure of a text, the one that stands first reads it: the special before the general. */
export const FORMATS: readonly FormatReader[] = [
  postfixReader,
  eximReader,
  campaignReader,
  tableReader(LINE_PARSERS),
  pasteReader(LINE_PARSERS),
];
