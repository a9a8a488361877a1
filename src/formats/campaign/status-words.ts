import { foldWord } from '../delimited/fold-text.ts';

/** What Campaign says of a recipient's row, before the reason is looked at. */
export type RowStatus = 'sent' | 'failed' | 'pending' | 'excluded' | 'unknown';

/** Statuses in the console's languages, folded; 1 and 2 are the technical values that Adobe's own formulas use. */
const STATUSES: readonly (readonly [RowStatus, string])[] = [
  [
    'sent',
    '1|sent|delivered|success|ok|taken into account by the service provider|sent to the service provider|received on mobile|received|envoye|envoyee|envoyes|delivre|pris en compte par le prestataire|pris en compte par le fournisseur de service|envoye au prestataire|recu sur le mobile|gesendet|versendet|zugestellt|vom dienstleister berucksichtigt|an den dienstleister gesendet|auf mobilgerat empfangen|vom provider akzeptiert|enviado|entregado|tenido en cuenta por el proveedor de servicios|enviado al proveedor de servicios|inviato|inviata|consegnato|preso in carico dal fornitore di servizi|inviato al fornitore di servizi|enviada|entregue|verzonden|skickat|\u9001\u4fe1\u6e08\u307f|\uc804\uc1a1\ub428|\u5df2\u53d1\u9001|\u5df2\u50b3\u9001',
  ],
  [
    'failed',
    '2|failed|failure|fail|error|bounced|echec|en echec|echoue|echouee|erreur|fehlgeschlagen|fehler|gescheitert|misslungen|fallido|fallida|error en la entrega|con error|non riuscito|non riuscita|fallito|errore|falha|falhou|com falha|mislukt|misslyckades|\u5931\u6557|\uc2e4\ud328|\u5931\u8d25',
  ],
  [
    'pending',
    'pending|queued|deferred|en attente|en cours|ausstehend|in bearbeitung|anstehend|wartend|pendiente|en espera|in attesa|in sospeso|pendente|in afwachting|vantande|\u4fdd\u7559\u4e2d|\ubcf4\ub958 \uc911|\u6302\u8d77|\u64f1\u7f6e\u4e2d',
  ],
  [
    'excluded',
    'ignored|not applicable|delivery canceled|delivery cancelled|canceled|cancelled|prepared|excluded|ignore|ignoree|non applicable|sans objet|diffusion annulee|annule|annulee|prepare|preparee|exclu|ignoriert|nicht anwendbar|versand abgebrochen|versand storniert|abgebrochen|storniert|vorbereitet|ausgeschlossen|ignorado|no aplicable|no corresponde|entrega cancelada|envio cancelado|cancelado|preparado|excluido|ignorato|non applicabile|consegna annullata|annullato|preparato|escluso|genegeerd|ignorerad',
  ],
];

const BY_WORD = new Map(STATUSES.flatMap(([status, words]) => words.split('|').map((word) => [word, status] as const)));

/** Reads a status cell; null for a word that is none of Campaign's. An empty cell is `unknown`. */
export function rowStatus(cell: string): RowStatus | null {
  const word = foldWord(cell).replace(/[.:]$/, '');
  if (word === '') return 'unknown';
  return BY_WORD.get(word) ?? BY_WORD.get(word.replace(/ ?\(.*\)$/, '')) ?? null;
}

/** Failure types: Hard, Soft, Ignored, also as Adobe's numbers (1 soft, 2 hard). */
export function failureType(cell: string): 'hard' | 'soft' | 'ignored' | null {
  const word = foldWord(cell);
  if (/^(?:2$|hard|dur\b|dure\b|definiti|permanent|hart|duro|rigid|grave)/.test(word)) return 'hard';
  if (/^(?:1$|soft|temporaire|temporar|leger|weich|blando|suave|lieve)/.test(word)) return 'soft';
  return /^(?:ignor)/.test(word) ? 'ignored' : null;
}

/** Failure reasons by their technical value, in English; a reason of the exclusion kind is no attempt. */
const REASON_VALUES: ReadonlyMap<string, string> = new Map([
  ['1', 'User unknown'],
  ['2', 'Invalid domain'],
  ['3', 'Unreachable'],
  ['4', 'Account disabled'],
  ['5', 'Mailbox full'],
  ['6', 'Not connected'],
  ['7', 'Address not specified'],
  ['8', 'Denylisted address'],
  ['9', 'Address in quarantine'],
  ['10', 'Double'],
  ['11', 'Excluded by a SQL rule'],
  ['12', 'Excluded after arbitration'],
  ['14', 'Bad-quality address'],
  ['15', 'Unqualified address'],
  ['16', 'Not eligible for offers'],
  ['17', 'Target limited in size'],
  ['20', 'Refused'],
  ['25', 'Error ignored'],
  ['127', 'Control address'],
]);

const UNDEFINED =
  /^(?:0|not defined|undefined|non definie?|unbestimmt|nicht definiert|no definid[oa]|non definit[oa]|none|-|n\/a|)$/;

/** The reason in words; '' for "Not defined" in any language and for an empty cell. */
export function reasonText(cell: string): string {
  if (UNDEFINED.test(foldWord(cell))) return '';
  return REASON_VALUES.get(cell.trim()) ?? cell.trim();
}

const EXCLUSION =
  /^(?:not connected$|non connecte|nicht angemeldet|address not specified|address empty|adresse non renseignee|adresse vide|adresse nicht angegeben|(?:deny|black)listed|address on denylist|adresse placee sur (?:la )?liste|adresse (?:en liste noire|sur liste noire|denylistee)|adresse auf der|gesperrte adresse|address in quarantine|quarantined? ?address|quarantine|adresse en quarantaine|adresse in quarantane|direccion en cuarentena|indirizzo in quarantena|direccion no especificada|indirizzo non specificato|double$|duplicate|doublon|doppelt|duplicado|duplicato|excluded|exclu\b|exclue\b|von einer sql|nach schlichtung|excluido|escluso|bad-quality|unqualified|adresse de mauvaise|adresse non qualifiee|adresse schlechter|nicht qualifizierte|not eligible|non eligible|target limited|cible limitee|error ignored|erreur ignoree|fehler ignoriert|error ignorado|errore ignorato|control address|adresse temoin|adresse de controle|kontrollgruppenadresse|direccion de control|indirizzo di controllo)/;

/** True for a reason by which Campaign left the recipient out before sending: no delivery attempt was made. */
export function isExclusionReason(reason: string): boolean {
  return EXCLUSION.test(foldWord(reason));
}
