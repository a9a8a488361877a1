import type { Answer } from '../bot/answer.ts';
import type { BotPort } from './bot-port.ts';
import type { ServiceMetrics } from './service-metrics.ts';

/** The same bot, counting what comes in and which verdicts go out, for every adapter alike. */
export function meteredBot(bot: BotPort, metrics: ServiceMetrics): BotPort {
  const countAnswer = (answer: Answer) => {
    for (const block of answer.blocks) {
      if (block.kind === 'verdict') metrics.increment('mailtriage_verdicts_total', { kind: block.verdict });
      if (block.kind === 'notice' && block.tone === 'problem') metrics.increment('mailtriage_problems_total');
    }
  };
  return {
    async handle(inbound, conversation) {
      metrics.increment('mailtriage_inbound_total', { platform: inbound.place.platform, kind: inbound.kind });
      try {
        await bot.handle(inbound, {
          ...conversation,
          post: (answer) => {
            countAnswer(answer);
            return conversation.post(answer);
          },
          update: (messageId, answer) => {
            countAnswer(answer);
            return conversation.update(messageId, answer);
          },
        });
      } catch (fault) {
        metrics.increment('mailtriage_faults_total', { platform: inbound.place.platform });
        throw fault;
      }
    },
  };
}
