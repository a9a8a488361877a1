import { GATEWAYS } from './gateways.ts';
import { HOSTERS } from './hosters.ts';
import { AMERICAN_MAILBOX_PROVIDERS } from './mailbox-americas.ts';
import { ASIA_PACIFIC_MAILBOX_PROVIDERS } from './mailbox-asia-pacific.ts';
import { EASTERN_EUROPEAN_MAILBOX_PROVIDERS } from './mailbox-eastern-europe.ts';
import { EUROPEAN_MAILBOX_PROVIDERS } from './mailbox-europe.ts';
import { FRENCH_MAILBOX_PROVIDERS } from './mailbox-france.ts';
import { GERMAN_MAILBOX_PROVIDERS } from './mailbox-germany.ts';
import { GLOBAL_MAILBOX_PROVIDERS } from './mailbox-global.ts';
import type { Provider } from './provider.ts';

/** Every mailbox provider, gateway and hoster that the product knows. */
export const PROVIDERS: readonly Provider[] = [
  ...GLOBAL_MAILBOX_PROVIDERS,
  ...FRENCH_MAILBOX_PROVIDERS,
  ...GERMAN_MAILBOX_PROVIDERS,
  ...EUROPEAN_MAILBOX_PROVIDERS,
  ...EASTERN_EUROPEAN_MAILBOX_PROVIDERS,
  ...AMERICAN_MAILBOX_PROVIDERS,
  ...ASIA_PACIFIC_MAILBOX_PROVIDERS,
  ...GATEWAYS,
  ...HOSTERS,
];
