import type { AdaptiveCard, CardAction, CardElement } from '../../../src/teams/render/adaptive-card.ts';

/** All elements of a card, at any depth, in their order; what stands in a chart's fallback too. */
export function elementsOf(card: Pick<AdaptiveCard, 'body'>): CardElement[] {
  return card.body.flatMap(withInner);
}

export function ofType<T extends CardElement['type']>(card: Pick<AdaptiveCard, 'body'>, type: T) {
  return elementsOf(card).filter((one): one is Extract<CardElement, { type: T }> => one.type === type);
}

/** The actions that can be pressed without opening anything, in body and foot. */
export function actionsOf(card: AdaptiveCard): CardAction[] {
  return [...ofType(card, 'ActionSet').flatMap(({ actions }) => actions), ...(card.actions ?? [])];
}

/** What a card says, a line for each element. */
export function linesOf(card: AdaptiveCard): string[] {
  return card.body.flatMap(lines);
}

function withInner(element: CardElement): CardElement[] {
  const inner = innerOf(element);
  return [element, ...inner.flatMap(withInner)];
}

function innerOf(element: CardElement): readonly CardElement[] {
  if (element.type === 'Container') return element.items;
  if (element.type === 'ColumnSet') return element.columns.flatMap(({ items }) => items);
  if (element.type === 'Table') return element.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items));
  return element.type === 'Chart.HorizontalBar' ? [element.fallback] : [];
}

function lines(element: CardElement): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [element.style === 'heading' ? `# ${element.text}` : element.text];
    case 'RichTextBlock':
      return [element.inlines.map(({ text }) => text).join('')];
    case 'FactSet':
      return element.facts.map(({ title, value }) => `${title}: ${value}`);
    case 'Container':
      return element.items.flatMap(lines);
    case 'ColumnSet':
      return [element.columns.map(({ items }) => items.flatMap(lines).join(' / ')).join(' ')];
    case 'Table':
      return element.rows.map(
        ({ cells }) => `| ${cells.map(({ items }) => items.flatMap(lines).join(' ')).join(' | ')} |`,
      );
    case 'Chart.HorizontalBar':
      return element.data.map(({ x, y }) => `${x} = ${y}`);
    case 'ActionSet':
      return element.actions.map(({ title }) => `[${title}]`);
    default:
      return [element.type === 'Input.Toggle' ? element.title : (element.label ?? '')];
  }
}
