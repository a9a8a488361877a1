import { frenchTypography } from '../../explanation/french-typography.ts';
import type { Language } from '../../knowledge/vocabulary.ts';

/** The few words that only the drawing in Teams needs; all others come with the answer. */
export interface RenderWords {
  readonly rowsLeftOut: (count: string) => string;
  readonly rowsInCsv: (count: string) => string;
  /** On a table that is folded. */
  readonly showOrHide: (rows: string) => string;
  readonly itemsLeftOut: (count: string) => string;
  readonly labelled: (label: string, value: string) => string;
  /** Under a chart's caption: what its bars measure. */
  readonly inPerCent: (label: string) => string;
  readonly moreButtons: string;
  readonly restCut: string;
  /** A bar in words. */
  readonly bar: (shares: {
    readonly failures: string;
    readonly attempts: string | null;
    readonly failed: string;
  }) => string;
  readonly aiLabel: { readonly name: string; readonly description: string };
}

const EN: RenderWords = {
  rowsLeftOut: (count) => `and ${count} more`,
  rowsInCsv: (count) => `and ${count} more; the CSV export holds them all`,
  showOrHide: (rows) => `Show or hide the table (rows: ${rows})`,
  itemsLeftOut: (count) => `and ${count} more`,
  labelled: (label, value) => `${label}: ${value}`,
  inPerCent: (label) => `${label}, in per cent`,
  moreButtons: 'More',
  restCut: 'The rest of this answer is too long to be shown here.',
  bar: ({ failures, attempts, failed }) =>
    `${failures} of failures (${failed})${attempts === null ? '' : `, ${attempts} of attempts`}`,
  aiLabel: {
    name: 'May hold names of domains and hosts',
    description: 'From the delivery data of this thread. Recipients’ names before the @ are taken out.',
  },
};

const FR: RenderWords = {
  rowsLeftOut: (count) => `et ${count} de plus`,
  rowsInCsv: (count) => `et ${count} de plus ; l’export CSV les contient toutes`,
  showOrHide: (rows) => `Afficher ou masquer le tableau (lignes\u202F: ${rows})`,
  itemsLeftOut: (count) => `et ${count} de plus`,
  labelled: (label, value) => `${label}\u202F: ${value}`,
  inPerCent: (label) => `${label}, en pour cent`,
  moreButtons: 'Plus',
  restCut: 'La suite de cette réponse est trop longue pour être affichée ici.',
  bar: ({ failures, attempts, failed }) =>
    `${failures} des échecs (${failed})${attempts === null ? '' : `, ${attempts} des tentatives`}`,
  aiLabel: {
    name: 'Peut contenir des noms de domaines et de serveurs',
    description:
      'À partir des données de distribution de cette conversation. Les noms des destinataires avant le @ sont retirés.',
  },
};

const FRENCH: RenderWords = { ...FR, rowsInCsv: (count) => frenchTypography(FR.rowsInCsv(count)) };

/** Words of a language, typeset. */
export function renderWords(language: Language): RenderWords {
  return language === 'en' ? EN : FRENCH;
}
