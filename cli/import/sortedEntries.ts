// Sorts more entries than memory holds: full buffers are sorted and spilled to files, and the files are merged.

import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** `order` decides alone, by code units. */
export type Entry<T> = { order: string; value: T };
export type SortLimits = { entries: number; characters: number; files: number };

const usual: SortLimits = { entries: 50_000, characters: 16 * 1024 * 1024, files: 32 };

export function sortedEntries<T>(folder: string, name: string, limits: SortLimits = usual) {
  let buffer: { order: string; text: string }[] = [];
  let characters = 0;
  let files: string[] = [];
  let made = 0;

  const sorted = () => buffer.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));

  async function spill(): Promise<void> {
    const entries = sorted();
    [buffer, characters] = [[], 0];
    files.push(await write(entries));
    if (files.length < limits.files) return;
    const merged = files;
    files = [await write(merge(merged.map(lines)))];
    await Promise.all(merged.map((file) => rm(file)));
  }

  async function write(entries: Iterable<Line> | AsyncIterable<Line>): Promise<string> {
    const path = join(folder, `${name}-${(made += 1)}`);
    const out = createWriteStream(path);
    for await (const { order, text } of entries) {
      if (!out.write(`${oneLine(order)}\t${text}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    return path;
  }

  return {
    async add(order: string, value: T): Promise<void> {
      const text = oneLine(value);
      buffer.push({ order, text });
      characters += order.length + text.length;
      if (buffer.length >= limits.entries || characters >= limits.characters) await spill();
    },
    /** All entries in order, with those of `beside`, which are in order already. Read once, after the last `add`. */
    async *all(beside: AsyncIterable<Entry<T>> = nothing()): AsyncGenerator<Entry<T>> {
      const extra = toLines(beside);
      for await (const { order, text } of merge([extra, ...files.map(lines), sorted()])) {
        yield { order, value: JSON.parse(text) as T };
      }
    },
  };
}

/** readline ends a line at these two as well, and JSON leaves them as they are. */
export const oneLine = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

type Line = { order: string; text: string };

async function* lines(path: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const tab = line.indexOf('\t');
    yield { order: JSON.parse(line.slice(0, tab)) as string, text: line.slice(tab + 1) };
  }
}

async function* toLines<T>(entries: AsyncIterable<Entry<T>>): AsyncGenerator<Line> {
  for await (const { order, value } of entries) yield { order, text: oneLine(value) };
}

async function* nothing<T>(): AsyncGenerator<T> {}

async function* merge(sources: readonly (Iterable<Line> | AsyncIterable<Line>)[]): AsyncGenerator<Line> {
  const heads = await Promise.all(
    sources.map(async (source) => {
      const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
      return { iterator, head: await iterator.next() };
    }),
  );
  for (let open = heads.filter(({ head }) => !head.done); open.length > 0;) {
    let least = open[0] as (typeof open)[number];
    for (const each of open) if ((each.head.value as Line).order < (least.head.value as Line).order) least = each;
    yield least.head.value as Line;
    least.head = await least.iterator.next();
    if (least.head.done) open = open.filter((each) => each !== least);
  }
}
