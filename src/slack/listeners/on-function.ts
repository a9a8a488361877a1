import { verdictSummary } from '../../bot/answers/verdict-answer.ts';
import { type Json, textAt, valueAt } from '../../chat/json.ts';
import { itemFromText } from '../../intake/intake-items.ts';
import { firstTime } from '../inbound/once.ts';
import { plainText } from '../inbound/plain-text.ts';
import type { SlackRooms } from '../slack-rooms.ts';

/** callback_id of the Workflow Builder step. */
export const TRIAGE_FUNCTION = 'triage_delivery_errors';

const MOST_PROVIDERS = 10;

/** The step *Triage delivery errors*: text in; verdict, confidence, providers and summary out. Nothing of it is kept. */
export async function onFunction(rooms: SlackRooms, body: Json): Promise<void> {
  const event = valueAt(body, 'event');
  if (!(await firstTime(rooms, `event ${textAt(body, 'event_id')}`))) return;
  const execution = textAt(event, 'function_execution_id');
  const token = textAt(event, 'bot_access_token');
  const team = textAt(body, 'team_id');
  const settle = async (method: string, args: Json) => {
    const result = await rooms.api.call(token, method, { function_execution_id: execution, ...args });
    if (!result.ok) rooms.log('slack.function-not-settled', { failure: result.failure.name });
  };
  const taken = rooms.queue.add({
    workspace: team,
    lane: 'quick',
    run: async () => {
      const text = plainText(textAt(event, 'inputs', 'text'), '');
      const result = await rooms.triage(
        [itemFromText('workflow', `${text}\n`)],
        { language: 'en' },
        { now: rooms.now },
      );
      rooms.log('slack.function', { outcome: result.ok ? result.report.verdict.kind : result.problem.id });
      if (!result.ok) return settle('functions.completeError', { error: NOTHING_FOUND });
      const { report } = result;
      const failing = report.providers.filter(({ failed }) => failed > 0).slice(0, MOST_PROVIDERS);
      const outputs = {
        verdict: report.verdict.kind,
        confidence: report.verdict.confidence,
        providers: failing.map(({ provider }) => provider).join(', '),
        summary: verdictSummary(report, 'en'),
      };
      await settle('functions.completeSuccess', { outputs });
    },
  });
  if (!taken)
    await settle('functions.completeError', { error: 'Mailtriage is busy. Run the workflow again in a few minutes.' });
}

const NOTHING_FOUND =
  'No delivery errors were found in the text. Give it SMTP replies, log lines, or a table of domains and failures.';
