// `vitrine seed`: the demo world, at any size, into the server that runs on the data folder, else into the folder.

import { Command } from 'commander';
import { forbidTelemetry, settings } from '../subgraphs/kit/env.js';
import { connect } from '../subgraphs/kit/mongo.js';
import { openDataFolder } from './dataFolder.js';
import { seedDemoOnce } from './demoOnce.js';
import { startEmbedded } from './embedded.js';
import { failPlainly, failure } from './failure.js';
import { partnerOverHttp } from './import/graphOverHttp.js';
import { keptKeys } from './keptKeys.js';
import { readRunFile } from './runFile.js';
import type { RunFile } from './runFile.js';

const videosMost = 10_000_000;
const booksAtOnce = 100;
const progress = (line: string) => void process.stdout.write(`› ${line}\n`);

export const seedCommand = new Command('seed')
  .description('plant the demo data, at a size; what is there already stays')
  .option('--videos <number>', 'how many videos', '600')
  .option('--data <folder>', 'the data folder', '.vitrine')
  .action(async (options: { videos: string; data: string }) => {
    forbidTelemetry();
    const videos = Number(options.videos);
    if (!Number.isInteger(videos) || videos < 0 || videos > videosMost) {
      throw failure(`--videos takes a whole number up to ${videosMost}.`);
    }
    const running = readRunFile(options.data);
    await (running ? plantInto(running, videos) : plantAlone(options.data, videos));
    process.stdout.write(`planted ${videos} videos\n`);
  });

async function plantInto(
  { mongodbUri, partner }: Pick<RunFile, 'mongodbUri' | 'partner'>,
  videos: number,
): Promise<void> {
  if (!partner) throw failure('This server runs without the example partner, whose offers the demo data tag.');
  const cluster = await connect(mongodbUri, settings().databasePrefix);
  const books = partnerOverHttp(partner.url, partner.adminKey);
  try {
    const importBooks = async (rows: readonly Record<string, unknown>[]) => {
      for (let from = 0; from < rows.length; from += booksAtOnce)
        await books.importItems(rows.slice(from, from + booksAtOnce));
    };
    await seedDemoOnce(cluster, importBooks, progress, videos);
  } finally {
    await books.close();
    await cluster.close();
  }
}

async function plantAlone(data: string, videos: number): Promise<void> {
  const folder = openDataFolder(data);
  const undo: (() => Promise<unknown>)[] = [async () => folder.release()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  const lost = (message: string) => void stop().finally(() => failPlainly(failure(message)));
  try {
    const keys = await keptKeys(folder.path);
    const at = { host: '127.0.0.1', port: 0, dataDir: folder.path };
    const running = await startEmbedded({ ...at, demo: false, keys, progress, lost, undo });
    await plantInto(running, videos);
  } finally {
    await stop();
  }
}
