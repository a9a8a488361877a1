import type { RemarksOf } from '../remark-words.ts';

export const BIMI_EN: RemarksOf<'bimi'> = {
  'bimi-open': {
    says: 'Whether {domain} shows a logo (BIMI) could not be found out.',
    change: 'Look it up again in a few minutes.',
  },
  'bimi-several': {
    says: 'There are several BIMI records at {at}. Mailbox providers then show no logo.',
    change: 'Keep one record.',
  },
  'bimi-broken': {
    says: 'The BIMI record does not hold: {problem, select, no_logo {it names no logo} logo_not_https {the address of the logo is not https} logo_not_svg {the logo is no SVG file} certificate_not_https {the address of the certificate is not https} other {it is malformed}}. Mailbox providers show no logo.',
    change: 'Correct the record. Delivery does not depend on it.',
  },
  'bimi-declined': {
    says: 'The BIMI record at {at} says that no logo is to be shown.',
    change: null,
  },
  'bimi-needs-dmarc': {
    says: 'The logo named at {at} is not shown, because BIMI asks for a DMARC policy of quarantine or reject, without sp=none and without a part left out.',
    change: 'Bring the DMARC policy to quarantine or reject first.',
  },
  'bimi-no-certificate': {
    says: 'The BIMI record at {at} names no certificate. Gmail and Apple show no logo without one; Yahoo may.',
    change: 'Get a VMC or CMC for the logo, if it is to be shown everywhere.',
  },
  'bimi-in-order': {
    says: 'The BIMI record at {at} is in order: it names a logo and a certificate.',
    change: null,
  },
};
