/** Why a file that was sent could not be read. */
export type FileTrouble =
  | 'too-large'
  | 'not-visible'
  | 'not-allowed'
  | 'gone'
  | 'elsewhere'
  | 'sign-in-page'
  | 'broken-off'
  | 'no-space'
  | 'unreachable'
  | 'too-many';

/** Why an answer does not stand where it was asked for. */
export type PlaceTrouble = 'not-a-member' | 'archived' | 'message-gone' | 'not-allowed' | 'other';

/** What is said when a chat platform does not do what it was asked for. Names and numbers arrive worded. */
export interface TroubleMessages {
  readonly file: Readonly<Record<FileTrouble, (name: string, limit: string) => string>>;
  /** Before an answer that stands elsewhere. */
  readonly place: Readonly<Record<PlaceTrouble, string>>;
  readonly busy: string;
  readonly formLate: string;
  readonly formWaiting: string;
  readonly formWaitingTitle: string;
  readonly formSent: string;
  readonly close: string;
  readonly fileAsText: (fileName: string) => string;
  readonly fileAsTextCut: (fileName: string, lines: string, all: string) => string;
  readonly membersOnly: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}
