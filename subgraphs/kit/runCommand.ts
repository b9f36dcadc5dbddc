// One command of the system, run to its end: what it printed, or in one sentence why it failed. It never throws.

import { spawn } from 'node:child_process';

export type CommandOutcome = { ok: true; output: string } | { ok: false; reason: string; code?: string };

export type CommandLimits = {
  env: NodeJS.ProcessEnv;
  /** The command is killed when it has run for so long … */
  deadlineSeconds: number;
  /** … or printed nothing for so long. */
  silenceSeconds?: number;
  onLine?: (line: string) => void;
};

/** Keeps the last 20,000 characters that the command printed. */
const KEPT_CHARACTERS = 20_000;

export function runCommand(command: string, args: readonly string[], limits: CommandLimits): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: limits.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let killedFor: string | undefined;

    const kill = (why: string) => {
      killedFor ??= why;
      child.kill('SIGKILL');
    };
    const killLater = (seconds: number, why: string) => setTimeout(() => kill(why), seconds * 1000);
    const { deadlineSeconds, silenceSeconds = deadlineSeconds } = limits;
    const deadline = killLater(deadlineSeconds, `not done after ${deadlineSeconds} s`);
    const silence = killLater(silenceSeconds, `no sign of life for ${silenceSeconds} s`);

    const hear = (chunk: string) => {
      silence.refresh();
      output = (output + chunk).slice(-KEPT_CHARACTERS);
      if (limits.onLine) linesOf(chunk).forEach(limits.onLine);
    };
    const done = (outcome: CommandOutcome) => {
      clearTimeout(deadline);
      clearTimeout(silence);
      resolve(outcome);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error: NodeJS.ErrnoException) => done({ ok: false, reason: error.message, code: error.code }));
    child.on('close', (code, signal) => {
      if (code === 0) return done({ ok: true, output });
      done({
        ok: false,
        reason: killedFor ?? (lastWords(output) || `ended with ${signal ?? `code ${code}`}`),
        code: signal ?? `${code}`,
      });
    });
  });
}

const linesOf = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** A tool says last why it gave up, unless it goes on to give advice. */
const lastWords = (output: string) =>
  linesOf(output).findLast((line) => /error|no module/i.test(line)) ?? linesOf(output).at(-1);
