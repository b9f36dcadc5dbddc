// `vitrine token EMAIL`: an access token of a person of the demo world, from a running embedded server.

import { Command } from 'commander';
import { derivedId } from '../subgraphs/kit/ids.js';
import { signAccessToken } from '../subgraphs/users/token/accessToken.js';
import { demoPerson, signIns } from './demo/people.js';
import { failure } from './failure.js';
import { readKeptKeys } from './keptKeys.js';
import { readRunFile } from './runFile.js';

export const tokenCommand = new Command('token')
  .description('print an access token of a demo person, for a running `vitrine start`')
  .argument('<email>', 'who, as the start printed it')
  .option('--data <folder>', 'the data folder of the running server', '.vitrine')
  .action(async (email: string, { data }: { data: string }) => {
    const run = readRunFile(data);
    if (!run)
      throw failure(`No Vitrine runs on ${data}: start one with \`npm start\`, or name its folder with --data.`);
    if (!run.demo) throw failure('This server has no demo people: start it without --no-demo.');
    const person = demoPerson(email);
    if (!person)
      throw failure(`${email} is nobody of the demo world: try ${signIns.map((each) => each.email).join(', ')}.`);
    const key = readKeptKeys(data)?.accessKeys[0];
    if (!key) throw failure(`${data} holds no keys: start the server anew.`);
    const { userId: sub, roles, market, createdAt } = person;
    const sid = derivedId('sess', `demo-token/${person.email}`, createdAt);
    process.stdout.write(`${await signAccessToken(key, { sub, sid, roles, market }, new Date())}\n`);
  });
