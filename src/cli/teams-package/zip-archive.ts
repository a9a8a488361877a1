import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** ASCII, without folders. */
  readonly name: string;
  readonly content: Uint8Array;
}

const VERSION = 20;
const DEFLATED = 8;
/** 1980-01-01 00:00, the first moment that the format knows: the same content gives the same bytes. */
const DATE = 0x0021;

/**
 * A zip archive with these files at its root, in their order; the same input gives the same bytes.
 * Source: PKWARE APPNOTE.TXT 6.3, §4.3.7 (local header), §4.3.12 (central directory), §4.3.16 (its end).
 */
export function zipArchive(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const fileName = Buffer.from(name, 'ascii');
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonHeader(content, packed.length, fileName.length);
    const local = Buffer.concat([uint32(0x04034b50), common, fileName, packed]);
    locals.push(local);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([uint32(0x02014b50), uint16(VERSION), common, end, fileName]));
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What the local header and the central directory have in common: from the version needed to the extra field's length. */
function commonHeader(content: Uint8Array, packed: number, nameLength: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(DATE, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
