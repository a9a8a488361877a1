import type { Language } from '../../knowledge/vocabulary.ts';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    postfix: 'Postfix log',
    exim: 'Exim log',
    'campaign-export': 'Adobe Campaign export',
    table: 'table of counts',
    paste: 'pasted replies',
    mixed: 'several formats',
  },
  fr: {
    postfix: 'journal Postfix',
    exim: 'journal Exim',
    'campaign-export': 'export Adobe Campaign',
    table: 'tableau de comptes',
    paste: 'réponses collées',
    mixed: 'plusieurs formats',
  },
};

/** What a format is called in the chat; a format without a name of its own keeps its id. */
export function formatName(format: string, language: Language): string {
  return NAMES[language][format] ?? format;
}
