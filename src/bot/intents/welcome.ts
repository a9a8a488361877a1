import { welcomeAnswer } from '../answers/welcome-answer.ts';
import type { Turn } from '../turn.ts';

/** Greets a channel into which the bot came, or a user who opened a conversation with it; once each. */
export async function welcome(met: 'channel' | 'user', { conversation, language, place, ports }: Turn): Promise<void> {
  const subject = met === 'channel' ? place.channel : place.user;
  const first = await ports.store.settings.welcomeOnce(place, met, subject);
  ports.log('bot.met', { platform: place.platform, met, first });
  if (first) await conversation.post(welcomeAnswer(met, language));
}
