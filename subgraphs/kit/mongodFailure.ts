// Why a mongod that we started went away, read from its exit code and its log, and what to do about it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type MongodFailure = { reason: 'locked' | 'portTaken' | 'failed'; message: string };

type LogLine = { s?: string; msg?: string; attr?: { error?: unknown } };

/** mongod's documented exit codes, and the shell's. */
const EXIT = { portTaken: 48, otherRelease: 62, uncaught: 100, notExecutable: 126, notFound: 127, killed: 137 };

export async function mongodFailure(code: number, dbPath: string, logPath: string): Promise<MongodFailure> {
  const log = await readFile(logPath, 'utf8').catch(() => '');
  if (code === EXIT.uncaught && log.includes('DBPathInUse'))
    return { reason: 'locked', message: await lockedBy(dbPath) };
  if (code === EXIT.portTaken) return { reason: 'portTaken', message: 'its port is taken by another process' };
  return { reason: 'failed', message: sentences(explain(code, dbPath), lastError(log), `Its log: ${logPath}`) };
}

const sentences = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');

async function lockedBy(dbPath: string): Promise<string> {
  const pid = (await readFile(join(dbPath, 'mongod.lock'), 'utf8').catch(() => '')).trim();
  const owner = pid ? `a mongod with process id ${pid}` : 'another mongod';
  return `The folder ${dbPath} is in use by ${owner}: stop the program that runs on it, or start with another data folder.`;
}

function explain(code: number, dbPath: string): string {
  if (code === EXIT.otherRelease) {
    return `The data in ${dbPath} are of another release of mongod: set MONGOMS_SYSTEM_BINARY to that release, or use another data folder.`;
  }
  if (code === EXIT.notExecutable || code === EXIT.notFound) return 'mongod could not be executed.';
  if (code === EXIT.killed) return 'mongod was killed (was memory short?).';
  return `mongod ended with code ${code}.`;
}

/** mongod's log is a JSON document a line; F is fatal, E an error. What is no JSON was printed before the log began. */
function lastError(log: string): string {
  const lines = log.split('\n').filter(Boolean);
  const parsed = lines.flatMap((line) => (line.startsWith('{') ? [parse(line)] : []));
  const worst = parsed.find(({ s }) => s === 'E' || s === 'F');
  if (!worst) return lines.findLast((line) => /^error/i.test(line)) ?? '';
  const { error } = worst.attr ?? {};
  return `${worst.msg}${error === undefined ? '' : `: ${typeof error === 'string' ? error : JSON.stringify(error)}`}.`;
}

function parse(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return {};
  }
}
