import { expect, test } from 'vitest';
import { messagesOf } from '../../src/bot/messages/messages-of.ts';

/** Every text of a catalogue; functions are called with sample values. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const sample =
      path === '.privacyMarkdown'
        ? { retentionDays: 30, usesModel: true }
        : path === '.replyNote'
          ? { who: 'Yahoo', count: '3', means: 'x' }
          : '7';
    return textsOf(node(sample, '8', '9'), path);
  }
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

test('both languages say the same things', () => {
  const paths = (language: 'en' | 'fr') => textsOf(messagesOf(language)).map(([path]) => path);
  expect(paths('fr')).toEqual(paths('en'));
  expect(paths('fr').length).toBeGreaterThan(100);
});

test('no text is empty, and nothing was left in English', () => {
  const english = new Map(textsOf(messagesOf('en')));
  for (const [path, text] of textsOf(messagesOf('fr'))) {
    expect(text.trim(), path).not.toBe('');
    const words = text.split(/\s+/).length;
    if (words > 3 && !text.startsWith('/')) expect(text, path).not.toBe(english.get(path));
  }
});

test('French is set with narrow spaces and curly apostrophes, outside code', () => {
  for (const [path, text] of textsOf(messagesOf('fr'))) {
    const prose = text.replace(/`[^`]*`/g, '');
    expect(prose, path).not.toMatch(/ [;:?!%»]|« |\p{L}'\p{L}/u);
  }
});
