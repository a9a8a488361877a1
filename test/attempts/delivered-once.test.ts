import { describe, expect, it } from 'vitest';
import { DELIVERED, type Tally } from '../../src/attempts/tally.ts';
import { TallyBuilder } from '../../src/attempts/tally-builder.ts';
import { postfixReader } from '../../src/formats/postfix/postfix-reader.ts';
import { readText } from '../formats/read-text.ts';

const DIGITS = '0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz';

function queueId(message: number): string {
  let rest = (message * 2_654_435_761) % 4_294_967_296;
  let text = '';
  for (let at = 0; at < 6; at++) {
    text += DIGITS[rest % 52];
    rest = Math.floor(rest / 52);
  }
  return `4V${text}4mzQ1`;
}

const line = (message: number): string =>
  `Nov  3 14:05:00 mta1 postfix/smtp[77]: ${queueId(message)}: to=<u${message}@gmail.com>, relay=gmail-smtp-in.l.google.com[192.0.2.1]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 OK)`;

function delivered({ cells }: Tally): { attempts: number; messages: number } {
  let [attempts, messages] = [0, 0];
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells.outcome[cell] !== DELIVERED) continue;
    attempts += cells.count[cell] ?? 0;
    messages += cells.messages[cell] ?? 0;
  }
  return { attempts, messages };
}

describe('a delivery that stands in the log twice', () => {
  it.each([40, 20_000])('is one message, in a log of %i deliveries', async (size) => {
    const lines = Array.from({ length: size }, (_, message) => line(message));
    const once = await readText(postfixReader, lines.join('\n'));
    expect(delivered(once)).toEqual({ attempts: size, messages: size });
    const twice = await readText(postfixReader, [...lines, ...lines].join('\n'));
    expect(delivered(twice)).toEqual({ attempts: 2 * size, messages: size });
    const sideBySide = await readText(postfixReader, lines.flatMap((one) => [one, one]).join('\n'));
    expect(delivered(sideBySide)).toEqual(delivered(twice));
  });
  it('is told from another recipient of the same message', async () => {
    const other = line(1).replace('u1@gmail.com', 'else@gmail.com');
    expect(delivered(await readText(postfixReader, [line(1), other].join('\n')))).toEqual({ attempts: 2, messages: 2 });
  });
  it('counts each row of an input without message ids', () => {
    const builder = new TallyBuilder();
    for (let row = 0; row < 3; row++) builder.add({ domain: 'gmail.com', outcome: 'delivered' });
    expect(delivered(builder.build())).toEqual({ attempts: 3, messages: 3 });
  });
});
