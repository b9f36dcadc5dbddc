// The test provider's books in a file.

import { performTest } from '../../subgraphs/orders/payment/test/performTest.js';
import type { TestCommand, TestEntry } from '../../subgraphs/orders/payment/test/testEntry.js';
import { openBookFile } from '../bookFile.js';
import type { BookFile } from '../bookFile.js';

export type FileBooks = BookFile<TestEntry, TestCommand>;

export const openFileBooks = (file: string, now: () => number): FileBooks =>
  openBookFile(file, (known: TestEntry | null, command: TestCommand) => performTest(known, command, now()));
