const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Without a mark, markup begins with a `<`.
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

const ofOneByte = /^(?:iso-?8859|latin|windows-125|cp-?125|us-ascii|ascii)/i;

/** Length of the start in which markup says its encoding, in bytes. */
const prologLength = 1024;

/**
 * The text of what is no JSON, in the encoding that its byte order mark says, else the server's
 * header (RFC 7303, section 3), else the markup itself. One that cannot be right is passed over.
 *
 * @param text the same read as UTF-8, for where all fails
 */
export function textOf(
  text: string,
  bytes: readonly Uint8Array[],
  contentType: string | null,
): string {
  const all = join(bytes);
  const prolog = String.fromCharCode(...all.subarray(0, prologLength));
  const named = [
    marks.find(([, mark]) => mark.every((byte, index) => all[index] === byte))?.[0],
    /charset=["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /^\s*<\?xml[^>]{0,200}encoding=["']([\w.:-]+)/.exec(prolog)?.[1],
    /<meta[^>]{0,200}charset=["']?([\w.:-]+)/i.exec(prolog)?.[1],
    'utf-8',
  ];
  const asUtf8 = decode(all, 'utf-8');
  for (const label of named) {
    // Text of a one-byte encoding is never valid UTF-8 by chance: the server's default is wrong.
    const isWrong = asUtf8 !== undefined && ofOneByte.test(label ?? '');
    const read = isWrong ? asUtf8 : label ? decode(all, label) : undefined;
    if (read !== undefined) return read;
  }
  return decode(mended(all), 'utf-8') ?? decode(all, 'windows-1252') ?? text;
}

/**
 * Without the folds of iCalendar that are inside a character: they come every 75 bytes, and old programs
 * do not look at what they cut (RFC 5545, section 3.1).
 */
function mended(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (const byte of bytes) {
    const isWithin = byte >> 6 === 0b10;
    const blank = kept[length - 1];
    if (isWithin && (blank === 0x20 || blank === 0x09) && kept[length - 2] === 0x0a) {
      length -= kept[length - 3] === 0x0d ? 3 : 2;
    }
    kept[length++] = byte;
  }
  return kept.subarray(0, length);
}

/** @returns `undefined` when there is no such encoding, or the bytes are not in it */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return;
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
