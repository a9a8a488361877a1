import type { VerdictKind } from '../knowledge/vocabulary.ts';

type Paint = (text: string) => string;

/** How a terminal shows emphasis; all plain where colour is not wanted. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly blue: Paint;
}

export function styles(colour: boolean): Style {
  const sgr =
    (on: number, off: number): Paint =>
    (text) =>
      colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    blue: sgr(34, 39),
  };
}

const COLOURS: Readonly<Record<VerdictKind, keyof Style>> = {
  reputation: 'red',
  'own-mta': 'red',
  mixed: 'red',
  authentication: 'yellow',
  recipients: 'yellow',
  'receiver-outage': 'yellow',
  inconclusive: 'blue',
  healthy: 'green',
};

/** The colour of a verdict; its label says the same in words. */
export function colourOf(style: Style, kind: VerdictKind): Paint {
  return style[COLOURS[kind]];
}
