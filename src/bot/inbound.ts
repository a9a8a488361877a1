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
  /** BCP 47 tag of the reader, as the platform gives it: `fr-FR`. */
  readonly locale: string;
}

/** What arrives from a platform, in the bot's own words. */
export type Inbound =
  | { readonly kind: 'message'; readonly place: Place; readonly text: string; readonly files: readonly IntakeItem[] }
  | { readonly kind: 'command'; readonly place: Place; readonly name: string; readonly args: string }
  | { readonly kind: 'action'; readonly place: Place; readonly action: string; readonly value: string }
  | {
      readonly kind: 'form';
      readonly place: Place;
      readonly form: string;
      readonly context: string;
      readonly values: Readonly<Record<string, string>>;
    };
