// Options of the commands that are numbers.

import { InvalidArgumentError, Option } from 'commander';

export const cacheOption = () =>
  new Option('--record-cache <MB>', 'mebibytes of records that each process of ours keeps; 0 turns it off').argParser(
    wholeNumber,
  );

export function wholeNumber(given: string): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}
