import { isUtf8 } from 'node:buffer';

/** What keeps bytes from being read as UTF-8 text: what they look like, and where. */
export interface EncodingFault {
  /** As in "looks like …". */
  readonly seems: string;
  /** Of the first byte in question. */
  readonly offset: number;
}

/** Says why bytes are not UTF-8; null where they are. */
export function encodingFault(bytes: Uint8Array): EncodingFault | null {
  const marked = byteOrderMark(bytes);
  if (marked) return { seems: marked, offset: 0 };
  const offset = isUtf8(bytes) ? null : firstInvalid(bytes);
  if (offset !== null) return { seems: nameOf(bytes, offset), offset };
  return looksLikeUtf16(bytes) ? { seems: 'UTF-16 without a byte order mark', offset: bytes.indexOf(0) } : null;
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32 (little-endian)' : 'UTF-16 (little-endian)';
  if (a === 0xfe && b === 0xff) return 'UTF-16 (big-endian)';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'UTF-32 (big-endian)' : null;
}

/** The first byte that begins no character, after the table of well-formed sequences in chapter 3.9 of the Unicode Standard. */
function firstInvalid(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const [length, low, high] = sequence(first);
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || second < low || second > high) return 0;
  for (let index = 2; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Of a first byte: how many bytes the character has (0: none), and between what the second lies. */
function sequence(first: number): [length: number, low: number, high: number] {
  if (first >= 0xc2 && first <= 0xdf) return [2, 0x80, 0xbf];
  if (first >= 0xe0 && first <= 0xef) return [3, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
  if (first >= 0xf0 && first <= 0xf4) return [4, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
  return [0, 0, 0];
}

function nameOf(bytes: Uint8Array, at: number): string {
  const head = bytes.subarray(0, 4096);
  if (head.filter((byte) => byte < 9).length > head.length / 100) return 'a binary file';
  const [first, second = 0] = bytes.subarray(at, at + 2) as unknown as [number, number?];
  if (first === 0xed && second >= 0xa0) return 'UTF-8 with half a character in it (a lone surrogate)';
  if (((first === 0xc0 || first === 0xc1) && (second & 0xc0) === 0x80) || (first === 0xe0 && second >= 0x80 && second < 0xa0)) return 'UTF-8 with a character written too long (an overlong form)';
  const [length] = sequence(first);
  if (length > 0 && at + length > bytes.length && bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80)) return 'UTF-8 cut off in the middle of a character';
  return 'Windows-1252 or ISO 8859-1';
}

/** Every other byte of Latin text is NUL there. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512);
  return head.length > 3 && head.filter((byte) => byte === 0).length > head.length / 3;
}
