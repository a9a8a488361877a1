/**
 * The parts of Adaptive Cards 1.5 that we send, as adaptivecards.io describes them, and the one chart that Teams adds
 * (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards). Own types, so
 * that no SDK is needed to draw.
 */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  /** Shown by clients that know no 1.5. */
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] };
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | FactSet
  | CardContainer
  | ColumnSet
  | CardTable
  | HorizontalBarChart
  | ActionSet
  | CardInput;

/** How far an element stands from the one above; a line between them. */
export interface Placed {
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

export interface Look {
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly isSubtle?: true;
  readonly color?: 'Attention' | 'Accent';
  readonly fontType?: 'Monospace';
}

/** Reads Markdown: holds only text in which there is none (is-plain.ts). */
export interface TextBlock extends Placed, Look {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
}

/** Reads no Markdown. Source: learn.microsoft.com/adaptive-cards/authoring-cards/text-features. */
export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface TextRun extends Look {
  readonly type: 'TextRun';
  readonly text: string;
  readonly italic?: true;
  readonly underline?: true;
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string };
}

export interface FactSet extends Placed {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface CardContainer extends Placed {
  readonly type: 'Container';
  readonly style?: 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';
  readonly bleed?: true;
  readonly id?: string;
  readonly isVisible?: false;
  readonly selectAction?: {
    readonly type: 'Action.ToggleVisibility';
    readonly title: string;
    readonly targetElements: readonly string[];
  };
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends Placed {
  readonly type: 'ColumnSet';
  readonly columns: readonly {
    readonly type: 'Column';
    readonly width: 'auto' | 'stretch';
    readonly spacing?: 'Small';
    readonly items: readonly CardElement[];
  }[];
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly (TextBlock | RichTextBlock)[] }[];
}

export interface CardTable extends Placed {
  readonly type: 'Table';
  readonly firstRowAsHeader: true;
  readonly showGridLines: true;
  readonly gridStyle: 'default';
  readonly columns: readonly {
    /** A share of the card's width, no pixels. */
    readonly width: number;
    readonly horizontalCellContentAlignment?: 'Right';
  }[];
  readonly rows: readonly TableRow[];
}

export interface HorizontalBarChart extends Placed {
  readonly type: 'Chart.HorizontalBar';
  readonly title: string;
  readonly color: 'categoricalBlue';
  readonly data: readonly { readonly x: string; readonly y: number }[];
  /** The same numbers for clients without charts. */
  readonly fallback: CardContainer;
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

interface InputParts extends Placed {
  readonly id: string;
  readonly label?: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
}

export interface TextInput extends InputParts {
  readonly type: 'Input.Text';
  readonly value?: string;
  readonly isMultiline?: true;
  readonly maxLength: number;
  readonly style?: 'Email';
  readonly regex?: string;
}

export interface ToggleInput extends InputParts {
  readonly type: 'Input.Toggle';
  readonly title: string;
  readonly wrap: true;
  readonly value: string;
  readonly valueOn: string;
  readonly valueOff: string;
}

export interface ChoiceInput extends InputParts {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'expanded' | 'compact';
  readonly wrap: true;
  readonly value?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export type CardInput = TextInput | ToggleInput | ChoiceInput;

interface ActionParts {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
}

interface DataAction extends ActionParts {
  readonly data: Readonly<Record<string, unknown>>;
  /** `none`: the card's inputs neither travel nor must they be filled in. */
  readonly associatedInputs?: 'none';
}

export interface SubmitAction extends DataAction {
  readonly type: 'Action.Submit';
}

export interface ExecuteAction extends DataAction {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly fallback: SubmitAction;
}

export interface ShowCardAction extends ActionParts {
  readonly type: 'Action.ShowCard';
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly version: '1.5';
    readonly body: readonly ActionSet[];
  };
}

export type CardAction = ExecuteAction | SubmitAction | ShowCardAction;
