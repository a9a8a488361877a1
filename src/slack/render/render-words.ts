import { frenchTypography } from '../../explanation/french-typography.ts';
import type { Language } from '../../knowledge/vocabulary.ts';

/** The few words that only the drawing in Slack needs; all others come with the answer. */
export interface RenderWords {
  readonly rowsLeftOut: (count: string) => string;
  readonly rowsInCsv: (count: string) => string;
  readonly file: (label: string, fileName: string) => string;
  readonly agree: string;
  readonly cancel: string;
  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly confirmButton: string;
  readonly restCut: string;
  /** The full bar of a chart. */
  readonly percentAxis: string;
  /** Titles of forms whose own title is longer than Slack takes. */
  readonly shortTitles: Readonly<Record<string, string>>;
}

const EN: RenderWords = {
  rowsLeftOut: (count) => `Rows not shown here: ${count}.`,
  rowsInCsv: (count) => `Rows not shown here: ${count}. The CSV export holds them all.`,
  file: (label, fileName) => `${label}: ${fileName}`,
  agree: 'I confirm',
  cancel: 'Cancel',
  confirmTitle: 'Are you sure?',
  confirmText: 'This cannot be undone.',
  confirmButton: 'Yes',
  restCut: 'The rest of this answer is too long to be shown here.',
  percentAxis: 'Per cent',
  shortTitles: { 'request-hours': 'Request expert hours' },
};

const FR: RenderWords = {
  rowsLeftOut: (count) => `Lignes non affichées ici : ${count}.`,
  rowsInCsv: (count) => `Lignes non affichées ici : ${count}. L’export CSV les contient toutes.`,
  file: (label, fileName) => `${label} : ${fileName}`,
  agree: 'Je confirme',
  cancel: 'Annuler',
  confirmTitle: 'Confirmer ?',
  confirmText: 'Cette action est irréversible.',
  confirmButton: 'Oui',
  restCut: 'La suite de cette réponse est trop longue pour être affichée ici.',
  percentAxis: 'Pour cent',
  shortTitles: { 'request-hours': 'Demander des heures' },
};

/** Words of a language, typeset. */
export function renderWords(language: Language): RenderWords {
  if (language === 'en') return EN;
  return {
    ...FR,
    rowsLeftOut: (count) => frenchTypography(FR.rowsLeftOut(count)),
    rowsInCsv: (count) => frenchTypography(FR.rowsInCsv(count)),
    file: (label, fileName) => `${label}\u202F: ${fileName}`,
    confirmTitle: frenchTypography(FR.confirmTitle),
  };
}
