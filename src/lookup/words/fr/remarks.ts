import type { RemarkId } from '../../remark-ids.ts';
import type { RemarkWords } from '../remark-words.ts';
import { ADDRESSES_FR } from './addresses.ts';
import { BIMI_FR } from './bimi.ts';
import { DKIM_FR } from './dkim.ts';
import { DMARC_FR } from './dmarc.ts';
import { MX_FR } from './mx.ts';
import { SPF_FR } from './spf.ts';
import { TLS_FR } from './tls.ts';
import { ZONE_FR } from './zone.ts';

/** Every remark in words; the compiler asks for each id. */
export const REMARKS_FR: Readonly<Record<RemarkId, RemarkWords>> = {
  ...SPF_FR,
  ...DMARC_FR,
  ...DKIM_FR,
  ...ZONE_FR,
  ...MX_FR,
  ...TLS_FR,
  ...BIMI_FR,
  ...ADDRESSES_FR,
};
