import { looksLikeText } from './looks-like-text.ts';

/** What some bytes are: readable text, something to unpack, or something that is not read. */
export type Container =
  | { readonly kind: 'text' | 'gzip' | 'zstd' | 'zip' | 'empty' }
  | {
      readonly kind: 'image' | 'document' | 'spreadsheet' | 'binary' | 'unsupported-compression';
      readonly type: string;
    };

const PACKED: readonly (readonly [readonly number[], Container])[] = [
  [[0x1f, 0x8b], { kind: 'gzip' }],
  [[0x28, 0xb5, 0x2f, 0xfd], { kind: 'zstd' }],
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip' }],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], { kind: 'unsupported-compression', type: 'xz' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: 'unsupported-compression', type: '7z' }],
  [[0x52, 0x61, 0x72, 0x21, 0x1a], { kind: 'unsupported-compression', type: 'rar' }],
  [[0x04, 0x22, 0x4d, 0x18], { kind: 'unsupported-compression', type: 'lz4' }],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], { kind: 'document', type: 'pdf' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { kind: 'document', type: 'rtf' }],
];

const BZIP2 = /^BZh[1-9]1AY&SY/;

/** Ext of file-type → how it is answered; what is not named goes by its MIME type. */
const BY_TYPE: Readonly<Record<string, Container['kind']>> = {
  cfb: 'document',
  docx: 'document',
  pptx: 'document',
  odt: 'document',
  odp: 'document',
  xlsx: 'spreadsheet',
  ods: 'spreadsheet',
  xls: 'spreadsheet',
  tar: 'unsupported-compression',
};

/** Looks at the first bytes; never trusts a name or a declared MIME type. */
export async function containerOf(head: Uint8Array): Promise<Container> {
  if (head.length === 0) return { kind: 'empty' };
  if (BZIP2.test(Buffer.from(head.subarray(0, 10)).toString('latin1')))
    return { kind: 'unsupported-compression', type: 'bzip2' };
  const packed = PACKED.find(([magic]) => magic.every((byte, at) => head[at] === byte));
  if (packed) return packed[1];
  if (looksLikeText(head)) return isBlank(head) ? { kind: 'empty' } : { kind: 'text' };
  // Loaded when it is needed: most inputs are text, and each worker thread would load it anew.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found === undefined) return { kind: 'binary', type: '' };
  const kind = BY_TYPE[found.ext] ?? (found.mime.startsWith('image/') ? 'image' : 'binary');
  return kind === 'text' || kind === 'gzip' || kind === 'zstd' || kind === 'zip' || kind === 'empty'
    ? { kind }
    : { kind, type: found.ext };
}

function isBlank(head: Uint8Array): boolean {
  return (
    head.length < 65_536 && /^[\s\0\ufeff\u00ef\u00bb\u00bf\u00ff\u00fe]*$/.test(Buffer.from(head).toString('latin1'))
  );
}
