import type { Reword } from '../explanation/reword.ts';
import { rewordWithModel } from '../explanation/reword-with-model.ts';
import type { Settings } from './settings.ts';

/** The model port, when a key is set. */
export function rewordFromSettings(settings: Settings): Reword | undefined {
  if (settings.OPENAI_API_KEY === undefined) return undefined;
  return rewordWithModel({
    apiKey: settings.OPENAI_API_KEY,
    baseUrl: settings.OPENAI_BASE_URL,
    model: settings.OPENAI_MODEL,
  });
}
