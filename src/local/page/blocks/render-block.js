import { buttonsBlock } from './buttons-block.js';
import { chartBlock } from './chart-block.js';
import { formBlock } from './form-block.js';
import { checklistBlock, downloadBlock, factsBlock, noticeBlock, quoteBlock, textBlock } from './plain-blocks.js';
import { tableBlock } from './table-block.js';
import { verdictBlock } from './verdict-block.js';

/**
 * What a block can ask of the thread; both yield whether the server took it.
 * @typedef {object} AnswerPorts
 * @property {(action: string, value: string) => Promise<boolean>} act
 * @property {(form: string, context: string, values: Record<string, string>) => Promise<boolean>} submit
 */

/**
 * @param {import('../../../bot/answer.ts').Block} block
 * @param {string} language of the answer
 * @param {AnswerPorts} ports
 * @returns {Node}
 */
export function renderBlock(block, language, ports) {
  switch (block.kind) {
    case 'verdict':
      return verdictBlock(block);
    case 'text':
      return textBlock(block);
    case 'facts':
      return factsBlock(block);
    case 'table':
      return tableBlock(block, language);
    case 'chart':
      return chartBlock(block, language);
    case 'quote':
      return quoteBlock(block);
    case 'checklist':
      return checklistBlock(block);
    case 'notice':
      return noticeBlock(block);
    case 'buttons':
      return buttonsBlock(block, ports);
    case 'form':
      return formBlock(block, ports);
    case 'download':
      return downloadBlock(block);
  }
}
