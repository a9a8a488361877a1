import { expect, test } from 'vitest';
import { formatDuration } from '../../src/explanation/format-duration.ts';

test.each([
  [1, '1 minute', '1 minute'],
  [90, '90 minutes', '90 minutes'],
  [120, '2 hours', '2 heures'],
  [150, '2.5 hours', '2,5 heures'],
  [1440, '24 hours', '24 heures'],
  [2880, '2 days', '2 jours'],
  [43_200, '30 days', '30 jours'],
])('%i minutes are “%s”, in French “%s”', (minutes, english, french) => {
  expect(formatDuration(minutes, 'en')).toBe(english);
  expect(formatDuration(minutes, 'fr').replace(/\s/g, ' ')).toBe(french);
});
