// `vitrine seed`: the demo world, at any size, into the server that runs on the data folder, else into the folder.

import { Command } from 'commander';
import { forbidTelemetry, settings } from '../subgraphs/kit/env.js';
import { connect } from '../subgraphs/kit/mongo.js';
import { seedDemoOnce } from './demoOnce.js';
import { failure } from './failure.js';
import { partnerOverHttp } from './import/graphOverHttp.js';
import { startOwnServer } from './ownServer.js';
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
  const { running, stop } = await startOwnServer(data, progress);
  try {
    await plantInto(running, videos);
  } finally {
    await stop();
  }
}
