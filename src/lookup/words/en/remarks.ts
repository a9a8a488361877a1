import type { RemarkId } from '../../remark-ids.ts';
import type { RemarkWords } from '../remark-words.ts';
import { ADDRESSES_EN } from './addresses.ts';
import { BIMI_EN } from './bimi.ts';
import { DKIM_EN } from './dkim.ts';
import { DMARC_EN } from './dmarc.ts';
import { MX_EN } from './mx.ts';
import { SPF_EN } from './spf.ts';
import { TLS_EN } from './tls.ts';
import { ZONE_EN } from './zone.ts';

/** Every remark in words; the compiler asks for each id. */
export const REMARKS_EN: Readonly<Record<RemarkId, RemarkWords>> = {
  ...SPF_EN,
  ...DMARC_EN,
  ...DKIM_EN,
  ...ZONE_EN,
  ...MX_EN,
  ...TLS_EN,
  ...BIMI_EN,
  ...ADDRESSES_EN,
};
