import type { RichTextPart } from './rich-text.ts';

/**
 * The blocks that we send, as Slack's documents describe them (docs.slack.dev/reference/block-kit). Own types, because
 * those of @slack/types know no `data_visualization`.
 */
export type SlackBlock =
  | HeaderBlock
  | SectionBlock
  | ContextBlock
  | ContextActionsBlock
  | ActionsBlock
  | RichTextBlock
  | DataTableBlock
  | DataVisualizationBlock
  | InputBlock;

export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: boolean;
}

/** `verbatim`: Slack makes no links of its own out of the text. */
export interface Mrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
  readonly verbatim: true;
}

export interface HeaderBlock {
  readonly type: 'header';
  readonly text: PlainText;
}

export interface SectionBlock {
  readonly type: 'section';
  readonly text?: Mrkdwn;
  readonly fields?: readonly Mrkdwn[];
  /** Shown whole, without "see more". */
  readonly expand?: true;
}

export interface ContextBlock {
  readonly type: 'context';
  readonly elements: readonly Mrkdwn[];
}

export interface RichTextBlock {
  readonly type: 'rich_text';
  readonly elements: readonly RichTextPart[];
}

export interface ConfirmDialog {
  readonly title: PlainText;
  readonly text: PlainText;
  readonly confirm: PlainText;
  readonly deny: PlainText;
  readonly style: 'danger';
}

export interface ButtonElement {
  readonly type: 'button';
  readonly text: PlainText;
  readonly action_id: string;
  readonly value?: string;
  readonly style?: 'primary' | 'danger';
  readonly confirm?: ConfirmDialog;
}

export interface ActionsBlock {
  readonly type: 'actions';
  readonly elements: readonly ButtonElement[];
}

export interface FeedbackButton {
  readonly text: PlainText;
  readonly value: string;
}

export interface ContextActionsBlock {
  readonly type: 'context_actions';
  readonly elements: readonly {
    readonly type: 'feedback_buttons';
    readonly action_id: string;
    readonly positive_button: FeedbackButton;
    readonly negative_button: FeedbackButton;
  }[];
}

export type DataTableCell =
  | { readonly type: 'raw_text'; readonly text: string }
  | { readonly type: 'raw_number'; readonly value: number; readonly text: string }
  | RichTextBlock;

/** A table that the reader can sort; its first row is the header. */
export interface DataTableBlock {
  readonly type: 'data_table';
  readonly caption: string;
  readonly rows: readonly (readonly DataTableCell[])[];
  readonly page_size: number;
  readonly row_header_column_index: number;
}

export interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label?: string;
      readonly y_label?: string;
    };
  };
}

export interface SlackOption {
  readonly text: PlainText;
  readonly value: string;
}

export type InputElement =
  | {
      readonly type: 'plain_text_input';
      readonly action_id: string;
      readonly multiline: boolean;
      readonly max_length?: number;
      readonly initial_value?: string;
    }
  | { readonly type: 'email_text_input'; readonly action_id: string; readonly initial_value?: string }
  | {
      readonly type: 'radio_buttons' | 'static_select';
      readonly action_id: string;
      readonly options: readonly SlackOption[];
      readonly initial_option?: SlackOption;
    }
  | {
      readonly type: 'checkboxes';
      readonly action_id: string;
      readonly options: readonly SlackOption[];
      readonly initial_options?: readonly SlackOption[];
    };

export interface InputBlock {
  readonly type: 'input';
  /** The field's id: under it the value comes back, and problems are told. */
  readonly block_id: string;
  readonly label: PlainText;
  readonly element: InputElement;
  readonly hint?: PlainText;
  readonly optional: boolean;
}
