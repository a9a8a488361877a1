/** The experts' card of a request: a message that the bot posted in their place and keeps up to date. */
export interface RequestCard {
  /** Key of the destination (destination.ts). */
  readonly destination: string;
  /** Where it stands. */
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  /** The platform's id of the message; further messages about the request stand below it. */
  readonly message: string;
}
