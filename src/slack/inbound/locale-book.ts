import { textAt } from '../../chat/json.ts';
import type { SlackApi } from '../api/slack-api.ts';
import type { Installation } from '../installation/workspaces.ts';

/** The languages that people set in Slack. */
export interface LocaleBook {
  /** BCP 47 tag; '' where the app may not know (`users:read` was not granted) or Slack does not answer soon. */
  readonly localeOf: (installation: Installation, user: string) => Promise<string>;
}

const KEPT_MS = 60 * 60 * 1000;
const MOST_KEPT = 5000;
/** Nobody waits longer for their language: a trigger lives for three seconds. */
const WAIT_MS = 500;

/** Asks Slack once an hour and user. Events do not carry the locale. */
export function createLocaleBook(api: SlackApi, now: () => number): LocaleBook {
  const known = new Map<string, { readonly locale: string; readonly at: number }>();

  async function ask(installation: Installation, user: string, key: string): Promise<string> {
    const token = await installation.token();
    if (token === null) return '';
    const result = await api.call(token, 'users.info', { user, include_locale: true }, 0);
    const locale = result.ok ? textAt(result.response, 'user', 'locale') : '';
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, { locale, at: now() });
    return locale;
  }

  return {
    localeOf: async (installation, user) => {
      if (user === '' || installation.scopes?.has('users:read') !== true) return '';
      const key = `${installation.workspace} ${user}`;
      const kept = known.get(key);
      if (kept !== undefined && now() - kept.at < KEPT_MS) return kept.locale;
      return soon(ask(installation, user, key), kept?.locale ?? '');
    },
  };
}

async function soon(asked: Promise<string>, otherwise: string): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), WAIT_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
