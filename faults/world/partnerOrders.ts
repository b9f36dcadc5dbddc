// The double of partners that take orders: a process with books of its own in a file, which outlives all that we kill.

import { randomBytes } from 'node:crypto';
import { startChild } from '../../bench/processes/childProcess.js';
import { root } from '../../bench/world/folder.js';
import { environment } from '../../subgraphs/kit/env.js';

/** What became of an order there, in minor units. */
export type Taken = { key: string; state: string; number: string | null; charged: number; methodToken: string };
export type PartnerOrders = {
  env: NodeJS.ProcessEnv;
  taken(): Promise<Taken[]>;
  stop(): Promise<void>;
};

type Entry = Omit<Taken, 'key' | 'charged'> & { _id: string; charged: { minor: number } | null };

export async function startPartnerOrders(folder: string): Promise<PartnerOrders> {
  const secret = randomBytes(32).toString('base64url');
  const child = await startChild({
    name: 'partner orders',
    module: `${root}cli/main.ts`,
    args: ['partner-orders', '--port', '0', '--books', `${folder}/partner-orders.ndjson`],
    env: { ...environment(), VITRINE_TEST_PARTNER_ORDERS_SECRET: secret, VITRINE_LOG_LEVEL: 'warn' },
    log: `${folder}/partner-orders.log`,
  });
  const url = child.url.replace(/\/$/, '');
  return {
    env: { VITRINE_TEST_PARTNER_ORDERS_URL: url, VITRINE_TEST_PARTNER_ORDERS_SECRET: secret },
    async taken() {
      const answer = await fetch(`${url}/books`, { headers: { authorization: `Bearer ${secret}` } });
      const { entries } = (await answer.json()) as { entries: Entry[] };
      return entries.map(({ _id: key, state, number, charged, methodToken }) => {
        return { key, state, number, charged: charged?.minor ?? 0, methodToken };
      });
    },
    stop: child.stop,
  };
}
