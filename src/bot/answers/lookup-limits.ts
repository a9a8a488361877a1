/** How many of each list the card of a domain shows. */
export interface CardLimits {
  /** Points about the domain as one that receives, and as one that sends; alike ones count once. */
  readonly receiverPoints: number;
  readonly senderPoints: number;
  readonly records: number;
  readonly notes: number;
  /** Filter and provider, of which demands and replies are told. */
  readonly operators: number;
  readonly demands: number;
  readonly codes: number;
  /** Rules that are met, and those that the DNS cannot show, with who asks for them. */
  readonly everyRule: boolean;
}

/** All there is; what a platform cannot carry it cuts on its own. */
export const EVERYTHING: CardLimits = {
  receiverPoints: 99,
  senderPoints: 99,
  records: 99,
  notes: 99,
  operators: 9,
  demands: 9,
  codes: 8,
  everyRule: true,
};
