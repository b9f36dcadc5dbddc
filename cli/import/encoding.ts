// Finds a file's encoding, and reads it as text: in pieces, so that a file may be of any size.

import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/** Among the characters beyond ASCII, the share that must be kana for Shift_JIS: Latin letters read as it give few. */
const kanaShare = 0.1;
/** Of what is beyond ASCII, the share that may be broken in what is UTF-8 all the same: a damaged byte, not another encoding. */
const brokenShare = 0.1;

/**
 * A byte order mark decides. Else UTF-8 where the file is valid UTF-8, or nearly; else Shift_JIS where it is valid and
 * holds kana; else windows-1252, which contains ISO-8859-1.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8');
  const japanese = new TextDecoder('shift_jis');
  let [beyond, broken, foreign, kana, unreadable] = [0, 0, 0, 0, 0];
  let first = true;
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    if (first && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
    first = false;
    const text = utf8.decode(bytes, { stream: true });
    beyond += count(text, /[^\0-\x7f]/g);
    broken += count(text, /\ufffd/g);
    const other = japanese.decode(bytes, { stream: true });
    foreign += count(other, /[^\0-\x7f]/g);
    kana += count(other, /[\u3041-\u30ff]/g);
    unreadable += count(other, /\ufffd/g);
  }
  if (broken <= (beyond - broken) * brokenShare) return 'utf-8';
  return unreadable === 0 && kana >= foreign * kanaShare ? 'shift_jis' : 'windows-1252';
}

/** The file's text without its byte order mark. `seen` is told how many bytes each piece had. */
export async function* textOf(path: string, encoding: Encoding, seen: (bytes: number) => void = () => undefined) {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    seen(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;
