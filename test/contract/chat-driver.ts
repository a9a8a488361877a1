/** A field of a form that is open. */
export interface ShownField {
  readonly id: string;
  readonly value: string;
  /** What is to be changed in it; null when nothing is. */
  readonly problem: string | null;
}

export interface ShownForm {
  readonly title: string;
  readonly fields: readonly ShownField[];
}

/** A message of the bot as a reader sees it, whatever the platform. */
export interface Shown {
  /** All text, markup resolved, tables included. */
  readonly text: string;
  readonly buttons: readonly { readonly action: string; readonly label: string; readonly value: string }[];
  /** Rows of cells, header first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** What would act on a reader: mentions that notify, links to anything but http(s) and mailto. */
  readonly active: readonly string[];
}

/** A conversation: a thread of a channel or of a direct chat. Made by a driver, opaque to the contract. */
export interface ChatThread {
  readonly id: string;
}

/** Where the bot can be talked to: alone, or in a room with others. */
export type ChatPlace = 'direct' | 'channel';

export interface SayOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** How often the platform delivers the event; in an order of the driver's choice. Default 1. */
  readonly deliveries?: number;
}

/** One user's hands and eyes on one platform. Whatever posts nothing more returns what was newly shown. */
export interface ChatDriver {
  readonly newThread: (place: ChatPlace) => Promise<ChatThread>;
  /** Says something to the bot: with a mention where the place and the thread need one. */
  readonly say: (thread: ChatThread, text: string, options?: SayOptions) => Promise<readonly Shown[]>;
  /** Says something to the others; what a direct chat hears is said to the bot. */
  readonly mutter: (thread: ChatThread, text: string) => Promise<readonly Shown[]>;
  /** Says it, and waits only until the platform has its acknowledgement. */
  readonly send: (thread: ChatThread, text: string) => Promise<void>;
  /** Something that the bot itself said comes back as an event. */
  readonly sayAsBot?: (thread: ChatThread, text: string) => Promise<readonly Shown[]>;
  /** `/deliverability <words>` */
  readonly command: (thread: ChatThread, words: string) => Promise<readonly Shown[]>;
  /** Presses the newest button with this action. */
  readonly press: (thread: ChatThread, action: string) => Promise<readonly Shown[]>;
  /** Presses a button of an old message or version. */
  readonly pressOld: (thread: ChatThread, action: string, value: string) => Promise<readonly Shown[]>;
  /** The form that is open for the user; null when none is. */
  readonly form: (thread: ChatThread) => Promise<ShownForm | null>;
  /** Submits the open form: fields that are not given keep what they hold. */
  readonly submit: (thread: ChatThread, values: Readonly<Record<string, string>>) => Promise<readonly Shown[]>;
  /** All that stands in the thread by the bot, oldest first. */
  readonly read: (thread: ChatThread) => Promise<readonly Shown[]>;
  /** Resolves when the bot has nothing to do. */
  readonly settled: () => Promise<void>;
  /** Triage waits from now on, until the returned function is called. */
  readonly hold: () => () => void;
  /** The platform refuses the next posts. */
  readonly failPosts: (times: number) => void;
  /** Numbers of the requests for hours that are stored. */
  readonly requests: () => Promise<readonly string[]>;
  /** All that was logged, as one text. */
  readonly logged: () => string;
  /** What the platform objects to although it took it; empty for a good adapter. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A platform under the contract. */
export interface ChatPlatform {
  readonly name: string;
  readonly places: readonly ChatPlace[];
  /** Whether the platform delivers events more than once. */
  readonly redelivers: boolean;
  readonly start: () => Promise<ChatDriver>;
}
