import { clean } from './clean.ts';

const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text that stays text in a message of Teams with `textFormat: markdown`, which reads Markdown and some HTML
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages): marks escaped, tags as entities,
 * addresses broken so that clients make no links of them.
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_~[\]|{}#]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/\b([a-z][a-z0-9+.-]{1,20}):(?=\/\/)/gi, `$1:${ZERO_WIDTH_SPACE}`)
    .replace(/\bwww\.(?=\S)/gi, `www.${ZERO_WIDTH_SPACE}`);
}
