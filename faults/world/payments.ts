// The payment provider: a process with books of its own in a file, which outlives all that we kill.

import { randomBytes } from 'node:crypto';
import { startChild } from '../../bench/processes/childProcess.js';
import { root } from '../../bench/world/folder.js';
import { environment } from '../../subgraphs/kit/env.js';

/** What became of a payment there, in minor units. */
export type Charge = {
  key: string;
  state: string;
  methodToken: string | null;
  captured: number;
  refunded: number;
  refusedRefunds: number;
  dispute: string | null;
};
export type Payments = {
  env: NodeJS.ProcessEnv;
  charges(): Promise<Charge[]>;
  command(command: { do: string; key: string }): Promise<void>;
  stop(): Promise<void>;
};

type Entry = {
  _id: string;
  kind: string;
  state: string;
  methodToken: string | null;
  amount: { minor: number } | null;
  refunds: { amount: { minor: number }; state: string }[];
  dispute: { state: string } | null;
};

/** `webhooks`: where it tells of what happened. */
export async function startPayments(folder: string, webhooks: string): Promise<Payments> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const child = await startChild({
    name: 'payments',
    module: `${root}cli/main.ts`,
    args: ['payments', '--port', '0', '--books', `${folder}/payments.ndjson`, '--webhooks', webhooks],
    env: { ...environment(), VITRINE_TEST_PAYMENTS_SECRET: secret, VITRINE_LOG_LEVEL: 'warn' },
    log: `${folder}/payments.log`,
  });
  const url = child.url.replace(/\/$/, '');
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  return {
    env: { VITRINE_TEST_PAYMENTS_URL: url, VITRINE_TEST_PAYMENTS_SECRET: secret },
    async charges() {
      const answer = await fetch(`${url}/books`, { headers });
      const { entries } = (await answer.json()) as { entries: Entry[] };
      return entries.filter(({ kind }) => kind === 'PAYMENT').map(chargeOf);
    },
    async command(command) {
      await fetch(`${url}/commands`, { method: 'POST', headers, body: JSON.stringify(command) });
    },
    stop: child.stop,
  };
}

const chargeOf = ({ _id: key, state, methodToken, amount, refunds, dispute }: Entry): Charge => {
  const made = refunds.filter((refund) => refund.state === 'REFUNDED');
  return {
    ...{ key, state, methodToken, dispute: dispute?.state ?? null },
    captured: state === 'CAPTURED' ? (amount?.minor ?? 0) : 0,
    refunded: made.reduce((sum, refund) => sum + refund.amount.minor, 0),
    refusedRefunds: refunds.length - made.length,
  };
};
