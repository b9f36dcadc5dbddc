// `vitrine import FORMAT FILE…`: real data in, through the server that runs on the data folder or through one of its own.

import { Command } from 'commander';
import { forbidTelemetry } from '../subgraphs/kit/env.js';
import { failPlainly, failure, sentenceOf } from './failure.js';
import { formats } from './import/formats.js';
import { progressBar } from './import/progressBar.js';
import { runImport } from './import/runImport.js';
import { openTargets } from './import/targets.js';

type Options = { data: string; json?: boolean };

const list = formats.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`).join('\n');
const nothing = { read: 0, created: 0, updated: 0, unchanged: 0, refused: 0, report: null };
const interrupted = 'The import was stopped half-way: run it again, and it goes on from there; nothing is doubled.';

export const importCommand = new Command('import')
  .description('import files of a known format; an import run twice, or killed half-way and run again, doubles nothing')
  .argument('<format>', formats.map(({ name }) => name).join(', '))
  .argument('<files...>', 'CSV files with a header')
  .option('--data <folder>', 'the data folder', '.vitrine')
  .option('--json', 'end with one line of JSON')
  .addHelpText('after', `\nFormats:\n${list}\n\nRefused rows are listed in a file under FOLDER/import-reports/.`)
  .action(async (name: string, files: string[], { data, json }: Options) => {
    forbidTelemetry();
    try {
      const lines = await importFiles(name, files, data);
      const told = `${lines.told.join('\n')}\n`;
      if (json) process.stderr.write(told);
      process.stdout.write(json ? `${JSON.stringify(lines.account)}\n` : told);
    } catch (error) {
      const sentence = (error as Error).name === 'AbortError' ? interrupted : sentenceOf(error);
      if (json) process.stdout.write(`${JSON.stringify({ ...nothing, error: sentence })}\n`);
      failPlainly(failure(sentence));
    }
  });

async function importFiles(name: string, files: readonly string[], data: string) {
  const format = formats.find((each) => each.name === name);
  if (!format) throw failure(`There is no format ${name}. There are:\n${list}`);
  const watch = progressBar(process.stderr);
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const open = () => openTargets(data, watch.say);
  const outcome = await runImport({ format, files, open, watch, now: new Date(), signal: stopped.signal });
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if ('unusable' in outcome) throw failure(`${outcome.unusable.join('\n')}\nNothing was imported.`);
  return { account: outcome.account(), told: outcome.lines() };
}
