import { cleanText } from '../../report/clean-text.ts';
import { ANSWER_MODES, type ChannelSettings, LANGUAGE_MODES } from '../../store/channel-settings.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { settingsForm } from '../answers/settings-form.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';

/** Opens the settings of the channel. */
export async function openSettings({ conversation, language, place, ports }: Turn): Promise<void> {
  const present = await ports.store.settings.channelSettings(place, place.channel);
  await conversation.post(settingsForm(present, language));
}

/** Saves the settings of the channel and says so in it, in the language that holds from now on. Anyone there may. */
export async function saveSettings(values: Readonly<Record<string, string>>, turn: Turn): Promise<void> {
  const { conversation, place, ports } = turn;
  const settings = settingsOf(values);
  if (settings === null) {
    const { settingsBroken } = messagesOf(turn.language).channel;
    await conversation.post(noticeAnswer(settingsBroken, turn.language, { audience: 'asker' }));
    return;
  }
  await ports.store.settings.saveChannelSettings(place, place.channel, settings);
  ports.log('bot.settings', { platform: place.platform, ...settings });
  const language = settings.language === 'auto' ? turn.language : settings.language;
  const text = messagesOf(language).channel;
  const words = [text.answerModes[settings.answers], text.languageModes[settings.language]] as const;
  const who = cleanText(place.userName ?? '', 80);
  const told = who === '' ? text.settingsSaved(...words) : text.settingsSavedBy(who, ...words);
  await conversation.post(noticeAnswer(told, language, { audience: 'everyone' }));
}

function settingsOf(values: Readonly<Record<string, string>>): ChannelSettings | null {
  const answers = ANSWER_MODES.find((mode) => mode === values['answers']);
  const language = LANGUAGE_MODES.find((mode) => mode === values['language']);
  return answers === undefined || language === undefined ? null : { answers, language };
}
