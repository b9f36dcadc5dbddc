// The operations that a supergraph was asked, bounded in bytes, so that a flood of new ones never drives out those that come again.

import { LRUCache } from 'lru-cache';
import type { Operation } from './operation.js';

type Entry = { text: string; name: string | undefined; operation: Operation; size: number; asked: number };

const mebibyte = 1024 * 1024;
/** Estimates, beside what the schema and the plans take. */
const bytesOfNew = 16 * mebibyte;
const bytesOfProven = 64 * mebibyte;
/** What a document's nodes and what is compiled of them take for each character of plan and text: 200 KB of heap for a page of the feed. */
const bytesOfCharacter = 36;

export function knownOperations() {
  const bounded = (maxSize: number) =>
    new LRUCache<string, Entry>({ maxSize, maxEntrySize: bytesOfNew, sizeCalculation: ({ size }) => size });
  /** Asked once. */
  const fresh = bounded(bytesOfNew);
  /** Asked again since. */
  const proven = bounded(bytesOfProven);

  return {
    get(text: string, name: string | undefined): Operation | undefined {
      const key = keyOf(text, name);
      let entry = proven.get(key);
      if (!entry) {
        entry = fresh.get(key);
        if (!entry) return undefined;
        fresh.delete(key);
        proven.set(key, entry);
      }
      entry.asked += 1;
      return entry.operation;
    },
    add(text: string, name: string | undefined, operation: Operation, planLength: number): void {
      const size = (text.length + planLength) * bytesOfCharacter;
      fresh.set(keyOf(text, name), { text, name, operation, size, asked: 1 });
    },
    hottest: (count: number) =>
      [...proven.values(), ...fresh.values()].sort((a, b) => b.asked - a.asked).slice(0, count),
  };
}

const keyOf = (text: string, name: string | undefined) => (name === undefined ? text : `${name}\n${text}`);
