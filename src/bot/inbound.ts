import type { IntakeItem } from '../intake/text-source.ts';

/** Where something was said, and by whom. Opaque ids of the platform. */
export interface Place {
  /** Adapter name: `local`, `slack`, `teams`. For storage and metrics; the bot never branches on it. */
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  /** The thread; one thread is one case. */
  readonly thread: string;
  readonly user: string;
  /** What the platform calls the user, where it tells. */
  readonly userName?: string;
  /** BCP 47 tag of the reader, as the platform gives it: `fr-FR`. */
  readonly locale: string;
}

/** What arrives from a platform, in the bot's own words. */
export type Inbound =
  | {
      readonly kind: 'message';
      readonly place: Place;
      readonly text: string;
      readonly files: readonly IntakeItem[];
      /** False: overheard in a channel. Left out or true: said to the bot (mention, direct message, shortcut). */
      readonly addressed?: boolean;
    }
  /** The bot came into a channel, or a user opened a conversation with it; welcomed once each. */
  | { readonly kind: 'met'; readonly place: Place; readonly met: 'channel' | 'user' }
  | { readonly kind: 'command'; readonly place: Place; readonly name: string; readonly args: string }
  | { readonly kind: 'action'; readonly place: Place; readonly action: string; readonly value: string }
  | {
      readonly kind: 'form';
      readonly place: Place;
      readonly form: string;
      readonly context: string;
      readonly values: Readonly<Record<string, string>>;
    };
