import { languageOf } from '../../bot/language-of.ts';
import type { Language } from '../../knowledge/vocabulary.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<'title' | 'done' | 'open' | 'failed' | 'again', string>>>> = {
  en: {
    title: 'Mailtriage in Slack',
    done: 'Mailtriage is installed. Write to it, or mention it in a channel with delivery errors.',
    open: 'Open Slack',
    failed: 'Mailtriage was not installed. The link may be too old, or it was opened in another browser.',
    again: 'Try again',
  },
  fr: {
    title: 'Mailtriage dans Slack',
    done: 'Mailtriage est installé. Écrivez-lui, ou mentionnez-le dans un canal avec des erreurs de remise.',
    open: 'Ouvrir Slack',
    failed:
      'Mailtriage n’a pas été installé. Le lien est peut-être trop ancien, ou il a été ouvert dans un autre navigateur.',
    again: 'Réessayer',
  },
};

/** What the browser shows after an installation. @param team id that Slack gave, for the link */
export function installedPage(acceptLanguage: string, team: string): string {
  const language = languageOf(acceptLanguage);
  const { done, open, title } = WORDS[language];
  const link = /^[A-Z0-9]+$/.test(team) ? `https://slack.com/app_redirect?team=${team}` : 'https://slack.com/';
  return page(language, title, done, `<a href="${link}">${open}</a>`);
}

/** What the browser shows when nothing was installed. */
export function notInstalledPage(acceptLanguage: string): string {
  const language = languageOf(acceptLanguage);
  const { again, failed, title } = WORDS[language];
  return page(language, title, failed, `<a href="/slack/install">${again}</a>`);
}

function page(language: Language, title: string, text: string, link: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><p>${link}</p></html>\n`;
}
