import type { BulkRequirement } from '../../knowledge/bulk-sender-rules.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { RequirementCheck } from '../lookup-result.ts';
import type { LookupProblem } from '../lookup-target.ts';
import type { RemarkLevel } from '../remark.ts';
import type { RemarkArea } from '../remark-area.ts';
import type { RemarkId } from '../remark-ids.ts';
import type { AspectName, AspectValue } from '../watch/aspects.ts';
import { CARD_EN, type CardId } from './en/card.ts';
import { NAMES_EN } from './en/names.ts';
import { REMARKS_EN } from './en/remarks.ts';
import { CARD_FR } from './fr/card.ts';
import { NAMES_FR } from './fr/names.ts';
import { REMARKS_FR } from './fr/remarks.ts';
import type { RemarkWords } from './remark-words.ts';

/** Names of what a look-up speaks of; `problem` holds ICU messages with {query}. */
export interface LookupNames {
  readonly level: Readonly<Record<RemarkLevel, string>>;
  readonly area: Readonly<Record<RemarkArea, string>>;
  readonly requirement: Readonly<Record<BulkRequirement, string>>;
  readonly requirementState: Readonly<Record<RequirementCheck['state'], string>>;
  readonly problem: Readonly<Record<LookupProblem, string>>;
  readonly aspect: Readonly<Record<AspectName, string>>;
  readonly value: Readonly<Record<AspectValue, string>>;
}

/** Every text of a look-up in one language. */
export interface LookupCatalogue extends LookupNames {
  readonly card: Readonly<Record<CardId, string>>;
  readonly remark: Readonly<Record<RemarkId, RemarkWords>>;
}

/** The texts of every language; the compiler sees to it that none lacks a key. */
export const LOOKUP_CATALOGUES: Readonly<Record<Language, LookupCatalogue>> = {
  en: { card: CARD_EN, remark: REMARKS_EN, ...NAMES_EN },
  fr: { card: CARD_FR, remark: REMARKS_FR, ...NAMES_FR },
};
