// Splits text into CSV records, each with the line that it begins on, and goes on after a broken one.
//
// csv-parse reads the fields. It is not given the whole file, since after an unclosed quote it swallows what follows up to
// its limit and then stops for good; here one line is lost, and reading resumes on the next.

import { parse } from 'csv-parse/sync';

export type CsvRecord = { line: number; fields: readonly string[] };
export type CsvFault = {
  line: number;
  code: 'UNCLOSED_QUOTE' | 'STRAY_QUOTE' | 'TOO_LONG' | 'COLUMNS' | 'NUL';
  reason: string;
};

/** Characters of one record; the longest of the sets that we know has 6,000. */
export const recordLimit = 256 * 1024;

const faults = {
  UNCLOSED_QUOTE: 'A quote is opened and not closed.',
  STRAY_QUOTE: 'Text follows a closing quote, where a comma or the end of the row should.',
  TOO_LONG: `The row is longer than ${recordLimit} characters.`,
  NUL: 'The row holds a NUL character.',
};

type End = { end: number; next: number; quoted: boolean } | 'more' | keyof typeof faults;

/**
 * Empty lines are passed over. A record over several lines that has not as many fields as the first one (the header) is
 * most likely one whose quote was never closed, so only its first line is given up.
 */
export async function* csvRecords(pieces: AsyncIterable<string>): AsyncGenerator<CsvRecord | CsvFault> {
  let [text, at, line, width] = ['', 0, 1, 0];
  let skipping = false;
  const iterator = pieces[Symbol.asyncIterator]();
  for (let final = false; ;) {
    if (skipping) {
      const next = lineEnd(text, at, final);
      if (next !== null) [skipping, at, line] = [false, next, line + 1];
      else at = !final && text.endsWith('\r') ? text.length - 1 : text.length;
    }
    const found = skipping || at >= text.length ? 'more' : recordEnd(text, at, final);
    if (found === 'more') {
      if (final) return;
      const piece = await iterator.next();
      final = piece.done === true;
      [text, at] = [text.slice(at) + (piece.done ? '' : piece.value), 0];
      continue;
    }
    if (typeof found === 'string') {
      yield { line, code: found, reason: faults[found] };
      skipping = true;
      continue;
    }
    const record = text.slice(at, found.end);
    const spans = found.quoted ? linesIn(record) : 0;
    if (record.includes('\0')) yield { line, code: 'NUL', reason: faults.NUL };
    else if (record !== '') {
      const fields = found.quoted ? fieldsOf(record) : record.split(',');
      if (width === 0) width = fields.length;
      if (fields.length !== width) {
        yield { line, code: 'COLUMNS', reason: `The row has ${fields.length} fields, and the header has ${width}.` };
        if (spans > 0) {
          skipping = true;
          continue;
        }
      } else yield { line, fields };
    }
    line += spans + 1;
    at = found.next;
  }
}

/** Where the record that begins at `start` ends, and where the next one begins. A quote counts at a field's start only. */
function recordEnd(text: string, start: number, final: boolean): End {
  let [at, quoted, fieldStart] = [start, false, true];
  const limit = start + recordLimit;
  for (; at < text.length; at += 1) {
    if (at >= limit) return 'TOO_LONG';
    const char = text.charCodeAt(at);
    if (char === 34 && fieldStart) {
      quoted = true;
      const close = closingQuote(text, at + 1);
      if (close >= limit || (close < 0 && text.length >= limit)) return 'TOO_LONG';
      if (close < 0) return final ? 'UNCLOSED_QUOTE' : 'more';
      if (close + 1 >= text.length && !final) return 'more';
      if (close + 1 < text.length && !',\r\n'.includes(text.charAt(close + 1))) return 'STRAY_QUOTE';
      at = close;
      fieldStart = false;
    } else if (char === 10) return { end: at, next: at + 1, quoted };
    else if (char === 13) {
      if (at + 1 >= text.length && !final) return 'more';
      return { end: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1, quoted };
    } else fieldStart = char === 44;
  }
  if (!final) return text.length - start >= recordLimit ? 'TOO_LONG' : 'more';
  return { end: at, next: at, quoted };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== 34) return at;
  }
  return -1;
}

/** Where the next line begins; null where the text does not reach so far. */
function lineEnd(text: string, from: number, final: boolean): number | null {
  const end = text.slice(from).search(/[\r\n]/);
  if (end < 0) return null;
  const at = from + end;
  if (text[at] === '\n') return at + 1;
  if (at + 1 >= text.length && !final) return null;
  return text[at + 1] === '\n' ? at + 2 : at + 1;
}

const linesIn = (record: string): number => record.match(/\r\n|\r|\n/g)?.length ?? 0;

/** A quote inside an unquoted field is read as a character: 3" CANDLE. */
const fieldsOf = (record: string): readonly string[] =>
  parse(record, { relax_quotes: true, relax_column_count: true, record_delimiter: '\0', skip_empty_lines: false })[0] ??
  [];
