import { GATEWAYS } from './gateways.ts';
import { HOSTERS } from './hosters.ts';
import { AMERICAN_MAILBOX_PROVIDERS } from './mailbox-americas.ts';
import { EAST_ASIAN_MAILBOX_PROVIDERS } from './mailbox-east-asia.ts';
import { EASTERN_EUROPEAN_MAILBOX_PROVIDERS } from './mailbox-eastern-europe.ts';
import { EUROPEAN_MAILBOX_PROVIDERS } from './mailbox-europe.ts';
import { FRENCH_MAILBOX_PROVIDERS } from './mailbox-france.ts';
import { GERMAN_MAILBOX_PROVIDERS } from './mailbox-germany.ts';
import { GLOBAL_MAILBOX_PROVIDERS } from './mailbox-global.ts';
import { LATIN_AMERICAN_MAILBOX_PROVIDERS } from './mailbox-latin-america.ts';
import { MIDDLE_EASTERN_AND_AFRICAN_MAILBOX_PROVIDERS } from './mailbox-middle-east-africa.ts';
import { NORTHERN_EUROPEAN_MAILBOX_PROVIDERS } from './mailbox-northern-europe.ts';
import { OCEANIAN_MAILBOX_PROVIDERS } from './mailbox-oceania.ts';
import { SOUTH_ASIAN_MAILBOX_PROVIDERS } from './mailbox-south-asia.ts';
import type { Provider } from './provider.ts';

/** Every mailbox provider, gateway and hoster that the product knows. */
export const PROVIDERS: readonly Provider[] = [
  ...GLOBAL_MAILBOX_PROVIDERS,
  ...FRENCH_MAILBOX_PROVIDERS,
  ...GERMAN_MAILBOX_PROVIDERS,
  ...EUROPEAN_MAILBOX_PROVIDERS,
  ...NORTHERN_EUROPEAN_MAILBOX_PROVIDERS,
  ...EASTERN_EUROPEAN_MAILBOX_PROVIDERS,
  ...AMERICAN_MAILBOX_PROVIDERS,
  ...LATIN_AMERICAN_MAILBOX_PROVIDERS,
  ...EAST_ASIAN_MAILBOX_PROVIDERS,
  ...SOUTH_ASIAN_MAILBOX_PROVIDERS,
  ...OCEANIAN_MAILBOX_PROVIDERS,
  ...MIDDLE_EASTERN_AND_AFRICAN_MAILBOX_PROVIDERS,
  ...GATEWAYS,
  ...HOSTERS,
];
