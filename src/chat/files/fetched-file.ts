import type { FileTrouble } from '../../bot/messages/trouble-messages.ts';
import type { IntakeItem } from '../../intake/text-source.ts';

/** A file of a message, fetched or not. `done` frees what the fetched one takes up. */
export type FetchedFile =
  | { readonly ok: true; readonly item: IntakeItem; readonly done: () => Promise<void> }
  | { readonly ok: false; readonly name: string; readonly trouble: FileTrouble; readonly detail: string }
  /** The user stopped it. */
  | { readonly ok: false; readonly name: string; readonly trouble: 'stopped'; readonly detail: string };

/** A body on its way, within the limits. */
export interface Download {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Ends the transfer. */
  readonly cancel: () => void;
}

/** Why a transfer ended early; thrown inside the stream of bytes. */
export class TransferEnded extends Error {
  override readonly name = 'TransferEnded';
  readonly trouble: FileTrouble | 'stopped';
  constructor(trouble: FileTrouble | 'stopped') {
    super(trouble);
    this.trouble = trouble;
  }
}
