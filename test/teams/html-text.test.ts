import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntities, htmlText } from '../../src/teams/inbound/html-text.ts';
import { mentionsBot, saidText } from '../../src/teams/inbound/said-text.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

test.each([
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['<p>one</p>\n<p>&nbsp;</p>\n<p>two</p>', 'one\n\ntwo'],
  ['<div>one<br>two<br/>three</div>', 'one\ntwo\nthree'],
  ['<p>to=&lt;user@host.example&gt;, said</p>', 'to=<user@host.example>, said'],
  ['<p>to=<user@host.example>, said</p>', 'to=<user@host.example>, said'],
  ['<pre>a  b\nc</pre>', 'a  b\nc'],
  ['<codeblock class="Plain"><code>a<br>b</code></codeblock>', 'a\nb'],
  ['<p>a&nbsp;b &amp;amp; &#233; &#xe9;</p>', 'a b &amp; é é'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['<p>x <emoji alt="🙂"></emoji></p>', 'x 🙂'],
  ['<p>see <a href="https://x.example">this</a></p>', 'see this'],
])('%s reads as text', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

test('a table reads as one row a line with tabs between, also where cells hold paragraphs', () => {
  const html =
    '<table><tbody><tr><td>domain</td><td>failed</td></tr><tr><td><p>yahoo.fr</p></td><td><p>12</p></td></tr></tbody></table>';
  expect(
    htmlText(html)
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual(['domain\tfailed', 'yahoo.fr\t12']);
});

test('what a person types comes back whole, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const normal = typed.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
      expect(htmlText(`<p>${escaped(normal)}</p>`)).toBe(normal);
    }),
  );
});

test('no HTML makes it fail or slow, and references of no character stay as they are', () => {
  fc.assert(fc.property(fc.string(), (html) => void htmlText(html, ['Bot'])));
  const hostile = `${'<p '.repeat(20_000)}${'<at '.repeat(20_000)}${'<span schema.skype.com/Mention'.repeat(5000)}${'<blockquote schema.skype.com/Reply><strong itemid="28:>'.repeat(2000)}`;
  expect(htmlText(hostile).length).toBeGreaterThan(0);
  expect(decodeEntities('&#1114112; &#0; &#xffffff; &nosuch; &constructor; &lt;')).toBe(
    '&#1114112; &#0; &#xffffff; &nosuch; &constructor; <',
  );
});

test('a reply brings what it quotes, unless the bot said it', () => {
  const quote = (who: string) =>
    `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="17"><strong itemprop="mri" itemid="${who}">Grace</strong><span itemprop="time" itemid="17"></span><p itemprop="preview">550 5.7.1 blocked</p></blockquote><p>why?</p>`;
  expect(htmlText(quote('8:orgid:1'))).toContain('550 5.7.1 blocked');
  expect(htmlText(quote('28:app'))).toBe('why?');
});

const bot = { id: '28:app', name: 'Mailtriage' };
const mention = { type: 'mention', text: '<at>Mailtriage</at>', mentioned: bot };

test("the bot's own mention goes, others' names stay", () => {
  const grace = { type: 'mention', text: '<at>Grace Hopper</at>', mentioned: { id: '29:grace', name: 'Grace Hopper' } };
  const activity = {
    text: '<at>Mailtriage</at> ask <at>Grace Hopper</at> about it',
    recipient: bot,
    entities: [mention, grace],
  };
  expect(saidText(activity)).toBe('ask Grace Hopper about it');
  expect(mentionsBot(activity)).toBe(true);
  expect(mentionsBot({ ...activity, entities: [grace] })).toBe(false);
});

test('the copy that lost something in angle brackets is not taken', () => {
  const whole = 'to=<reader@yahoo.fr>, said no';
  const html = (content: string) => [{ contentType: 'text/html', content }];
  expect(saidText({ text: whole, attachments: html('<p>to=, said no</p>') })).toBe(whole);
  expect(saidText({ text: 'to=, said no', attachments: html(`<p>${escaped(whole)}</p>`) })).toBe(whole);
});
