// One file of an import: its encoding, its header, and its rows under the names of their columns.

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { encodingOf, textOf } from './encoding.js';
import type { Encoding } from './encoding.js';
import type { Format, Row, Source } from './format.js';
import { csvRecords } from './records.js';
import type { CsvFault } from './records.js';

export type SourceFile = { path: string; bytes: number; encoding: Encoding; source: Source };
export type ReadRow = { line: number; row: Row; hash: string };

/** Answers the file, a sentence why it is passed over, or a sentence why it is of no use. */
export async function openSource(
  format: Format,
  path: string,
): Promise<SourceFile | { passedOver: string } | { unusable: string }> {
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
  if (typeof facts === 'string')
    return { unusable: facts === 'ENOENT' ? 'There is no such file.' : `It can't be read (${facts}).` };
  if (!facts.isFile()) return { unusable: 'It is not a file.' };
  if (facts.size === 0) return { unusable: 'It is empty: even the header is missing.' };
  try {
    const encoding = await encodingOf(path);
    for await (const first of csvRecords(textOf(path, encoding))) {
      if ('code' in first) return { unusable: `Its header, line ${first.line}, can't be read: ${first.reason}` };
      return recognise(format, path, facts.size, encoding, first.fields);
    }
    return { unusable: 'It holds nothing but empty lines: even the header is missing.' };
  } catch (error) {
    return { unusable: `It can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).` };
  }
}

function recognise(format: Format, path: string, bytes: number, encoding: Encoding, header: readonly string[]) {
  const names = header.map(columnName);
  const missing = (columns: readonly string[]) => columns.filter((column) => !names.includes(columnName(column)));
  const source = format.sources.find(({ columns }) => missing(columns).length === 0);
  if (source) {
    const twice = source.columns.find(
      (column) => names.indexOf(columnName(column)) !== names.lastIndexOf(columnName(column)),
    );
    return twice === undefined
      ? { path, bytes, encoding, source }
      : { unusable: `Its header, line 1, names the column ${twice} twice.` };
  }
  const passedOver = format.passedOver?.find(({ columns }) => missing(columns).length === 0);
  if (passedOver) return { passedOver: passedOver.because };
  const wanted = format.sources[0]?.columns ?? [];
  const lacking = missing(wanted);
  return { unusable: `It is no ${format.name} file: its header, line 1, lacks ${lacking.join(', ')}.` };
}

/** Rows and faults in the file's order. A row's hash is of its columns' text: another order of columns gives the same. */
export async function* rowsOf(
  { path, encoding, source }: SourceFile,
  seen: (bytes: number) => void,
): AsyncGenerator<ReadRow | CsvFault> {
  const { columns, positions = [] } = source;
  const own = columns.filter((column) => !positions.includes(column));
  let places: number[] | undefined;
  for await (const record of csvRecords(textOf(path, encoding, seen))) {
    if ('code' in record) {
      yield record;
      continue;
    }
    if (!places) {
      const names = record.fields.map(columnName);
      places = columns.map((column) => names.indexOf(columnName(column)));
      continue;
    }
    const row: Record<string, string> = {};
    columns.forEach((column, index) => {
      row[column] = (record.fields[places?.[index] ?? -1] ?? '').replace(/\r\n?/g, '\n').normalize('NFC');
    });
    yield { line: record.line, row, hash: hashOf(own.map((column) => row[column])) };
  }
}

/** Letters' case and space around a column's name say nothing. */
const columnName = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();

/** 128 bits: two rows that differ never meet. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
