import type { RichTextLeaf, RichTextPart } from '../../../src/slack/render/rich-text.ts';
import type {
  ButtonElement,
  DataTableBlock,
  DataVisualizationBlock,
  InputBlock,
  SlackBlock,
} from '../../../src/slack/render/slack-block.ts';
import type { SlackMessage, SlackView } from '../../../src/slack/render/slack-message.ts';
import { dataCellText } from '../../../src/slack/render/table-cells.ts';
import { STYLES } from './draw-styles.ts';

/** A page that draws messages and views about as Slack does: to look at, not to measure. */
export function drawPage(drawn: readonly (SlackMessage | SlackView)[], theme: 'light' | 'dark'): string {
  const body = drawn.map((one) => ('text' in one ? message(one) : view(one))).join('\n');
  return `<!doctype html><html lang="en" class="${theme}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><style>${STYLES}</style><body>${body}</body></html>`;
}

function message({ blocks, text }: SlackMessage): string {
  const inner = blocks.length === 0 ? `<div class="mrkdwn">${mrkdwnHtml(text)}</div>` : blocks.map(block).join('');
  return `<article><div class="avatar">M</div><div class="body"><div class="who"><b>Mailtriage</b><span class="app">APP</span><time>09:41</time></div>${inner}</div></article>`;
}

function view(one: SlackView): string {
  if (one.type === 'home') return `<section class="home">${one.blocks.map(block).join('')}</section>`;
  return `<section class="modal"><header><b>${escapeHtml(one.title.text)}</b><span>✕</span></header><div class="inside">${one.blocks
    .map(block)
    .join(
      '',
    )}</div><footer><button>${escapeHtml(one.close.text)}</button><button class="primary filled">${escapeHtml(one.submit.text)}</button></footer></section>`;
}

function block(one: SlackBlock): string {
  switch (one.type) {
    case 'header':
      return `<h2>${escapeHtml(one.text.text)}</h2>`;
    case 'section': {
      const fields = (one.fields ?? []).map((field) => `<div>${mrkdwnHtml(field.text)}</div>`).join('');
      const text = one.text === undefined ? '' : `<div class="mrkdwn">${mrkdwnHtml(one.text.text)}</div>`;
      return `<div class="section">${text}${fields === '' ? '' : `<div class="fields">${fields}</div>`}</div>`;
    }
    case 'context':
      return `<div class="context">${one.elements.map(({ text }) => mrkdwnHtml(text)).join(' ')}</div>`;
    case 'rich_text':
      return `<div class="rich">${one.elements.map(part).join('')}</div>`;
    case 'data_visualization':
      return chart(one);
    case 'data_table':
      return table(one);
    case 'actions':
      return `<div class="actions">${one.elements.map(button).join('')}</div>`;
    case 'context_actions':
      return `<div class="thumbs">${one.elements
        .flatMap(({ positive_button, negative_button }) => [positive_button, negative_button])
        .map(({ text }) => `<span>${escapeHtml(text.text)}</span>`)
        .join('')}</div>`;
    case 'input':
      return input(one);
  }
}

function part(one: RichTextPart): string {
  if (one.type === 'rich_text_section') return `<div class="rich-section">${leaves(one.elements)}</div>`;
  if (one.type === 'rich_text_preformatted') return `<pre>${leaves(one.elements)}</pre>`;
  const items = one.elements.map((item) => `<li>${leaves(item.elements)}</li>`).join('');
  return one.style === 'bullet' ? `<ul>${items}</ul>` : `<ol start="${(one.offset ?? 0) + 1}">${items}</ol>`;
}

function leaves(all: readonly RichTextLeaf[]): string {
  return all
    .map((leaf) => {
      if (leaf.type === 'channel') return `<a>#${escapeHtml(leaf.channel_id)}</a>`;
      if (leaf.type === 'emoji') return leaf.name === 'warning' ? '⚠️' : `:${leaf.name}:`;
      let html = escapeHtml(leaf.text).replaceAll('\n', '<br>');
      if (leaf.type === 'link') html = `<a>${html}</a>`;
      if (leaf.style?.code) html = `<code>${html}</code>`;
      if (leaf.style?.bold) html = `<b>${html}</b>`;
      return leaf.style?.italic ? `<i>${html}</i>` : html;
    })
    .join('');
}

function chart({ title, chart: { series, axis_config } }: DataVisualizationBlock): string {
  const most = Math.max(1, ...series.flatMap(({ data }) => data.map(({ value }) => value)));
  const groups = axis_config.categories.map((category, at) => {
    const bars = series.map(
      ({ data }, which) =>
        `<i class="s${which}" style="height:${Math.round(((data[at]?.value ?? 0) / most) * 130)}px"></i>`,
    );
    return `<div class="group"><div class="bars">${bars.join('')}</div><span>${escapeHtml(category)}</span></div>`;
  });
  const legend = series.map(({ name }, which) => `<span><i class="s${which}"></i>${escapeHtml(name)}</span>`).join('');
  return `<figure class="chart"><figcaption>${escapeHtml(title)}</figcaption><div class="plot"><em>${escapeHtml(axis_config.y_label ?? '')} (max ${most})</em><div class="groups">${groups.join('')}</div></div><div class="legend">${legend}</div></figure>`;
}

function table({ caption, rows, page_size }: DataTableBlock): string {
  const [header = [], ...others] = rows;
  const cells = (row: DataTableBlock['rows'][number], tag: string) =>
    row.map((cell) => `<${tag} class="${cell.type}">${escapeHtml(dataCellText(cell))}</${tag}>`).join('');
  const body = others.slice(0, page_size).map((row) => `<tr>${cells(row, 'td')}</tr>`);
  const pages = Math.ceil(others.length / page_size);
  const foot = pages > 1 ? `<p class="pages">Page 1 of ${pages} ›</p>` : '';
  return `<div class="table"><p class="caption">${escapeHtml(caption)}</p><div class="scroll"><table><tr>${cells(header, 'th')}</tr>${body.join('')}</table></div>${foot}</div>`;
}

function button({ text, style }: ButtonElement): string {
  return `<button class="${style ?? ''}">${escapeHtml(text.text)}</button>`;
}

function input({ label, element, hint, optional }: InputBlock): string {
  const value = 'initial_value' in element ? escapeHtml(element.initial_value ?? '') : '';
  const inner =
    'options' in element
      ? element.options.map((option) => `<p class="choice"><i></i>${escapeHtml(option.text.text)}</p>`).join('')
      : `<div class="field${'multiline' in element && element.multiline ? ' tall' : ''}">${value}</div>`;
  const note = hint === undefined ? '' : `<p class="hint">${escapeHtml(hint.text)}</p>`;
  return `<div class="input"><label>${escapeHtml(label.text)}${optional ? ' <small>(optional)</small>' : ''}</label>${inner}${note}</div>`;
}

/** The little of mrkdwn that we send. */
function mrkdwnHtml(text: string): string {
  return text
    .replace(/<(https:[^|>]*)\|([^>]*)>/g, '<a>$2</a>')
    .replace(/(^|[\s>])\*([^*\n]+)\*/g, '$1<b>$2</b>')
    .replaceAll('\n', '<br>');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
