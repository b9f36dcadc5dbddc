// What a command says when it can't go on: a plain sentence, what to do, and exit code 1.

import { environment } from '../subgraphs/kit/env.js';

/** An end that was foreseen: its message is all there is to say. */
export const failure = (message: string): Error => Object.assign(new Error(message), { code: 'FORESEEN' });

type Fault = Error & { code?: unknown; port?: number; address?: string; extensions?: { code?: string } };

const advice: Record<string, (fault: Fault) => string> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use: stop the program that listens there, or choose another with --port (0 takes a free one).`,
  EACCES: (fault) =>
    fault.port === undefined
      ? `${fault.message}: give this user the right to it, or choose another folder with --data.`
      : `Port ${fault.port} is not ours to take: choose one above 1023 with --port.`,
  EADDRNOTAVAIL: ({ address }) => `${address} is no address of this machine: set VITRINE_HOST to one that is.`,
  ENOENT: ({ message }) => `${message.replace(/^ENOENT: /, '')}: check the path.`,
  ENOSPC: ({ message }) => `${message}: make room on the disk.`,
};

export function sentenceOf(error: unknown): string {
  const fault = error as Fault;
  if (!(error instanceof Error)) return String(error);
  const known = typeof fault.code === 'string' ? advice[fault.code] : undefined;
  if (known) return known(fault);
  if (/^Mongo(Server|Network)/.test(fault.name)) {
    return `The MongoDB at MONGODB_URI does not answer (${fault.message}): start it, or correct MONGODB_URI.`;
  }
  return fault.message || fault.name;
}

/** Ends the process with exit code 1 once the sentence is written. With VITRINE_LOG_LEVEL=debug the stack follows it. */
export function failPlainly(error: unknown): void {
  const stack = environment()['VITRINE_LOG_LEVEL'] === 'debug' && error instanceof Error ? `\n${error.stack}` : '';
  process.exitCode = 1;
  process.stderr.write(`${sentenceOf(error)}${stack}\n`, () => process.exit(1));
}
