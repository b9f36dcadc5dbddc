// Stripe's HTTP interface as far as we call it: idempotency keys kept as Stripe keeps them, answers as documented, failures on demand.

import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Seen = {
  method: string;
  path: string;
  key: string | undefined;
  authorization: string | undefined;
  /** The connected account in whose name it is asked. */
  account: string | undefined;
  form: Record<string, string>;
};
/** Instead of the next call to a path: a status with a body, no answer at all, or the effect and then no answer. */
export type Fault = { path: RegExp; how: number | 'HANG' | 'LOSE_ANSWER'; error?: Record<string, unknown> };
type Intent = Record<string, unknown> & { id: string; status: string; amount: number };

export async function stripeDouble() {
  const seen: Seen[] = [];
  const faults: Fault[] = [];
  const intents = new Map<string, Intent>();
  const refunds: Record<string, unknown>[] = [];
  const disputes: Record<string, unknown>[] = [];
  const transfers: Record<string, any>[] = [];
  const payouts: Record<string, any>[] = [];
  /** Connected accounts without what was sent to them: nothing can be had back of them. */
  const emptied = new Set<string>();
  /** As Stripe does, the first answer is kept under its key, also where it was a refusal. */
  const kept = new Map<string, { status: number; body: unknown }>();
  const failed = (status: number, type: string, more: object = {}) => ({
    status,
    body: { error: { type, message: type, ...more } },
  });
  const unexpected = (intent: Intent) =>
    failed(400, 'invalid_request_error', { code: 'payment_intent_unexpected_state', payment_intent: intent });
  const ok = (body: unknown) => ({ status: 200, body: JSON.parse(JSON.stringify(body)) as unknown });

  function confirm(intent: Intent) {
    const method = intent['payment_method'];
    if (method === 'pm_declined') {
      intent.status = 'requires_payment_method';
      return failed(402, 'card_error', { code: 'card_declined', payment_intent: intent });
    }
    intent.status = method === 'pm_action' ? 'requires_action' : 'requires_capture';
    if (method === 'pm_action') intent['next_action'] = { redirect_to_url: { url: 'https://bank.example/confirm' } };
    return ok(intent);
  }

  function act({ method, path, form, account }: Seen): { status: number; body: unknown } {
    const [, , resource, id = '', verb] = path.split('?')[0]!.split('/');
    const query = new URLSearchParams(path.split('?')[1]);
    if (resource === 'payment_intents') {
      if (method === 'POST' && id === '') {
        if (form['payment_method'] === 'pm_nobodys')
          return failed(400, 'invalid_request_error', { code: 'resource_missing' });
        const made: Intent = {
          ...{ id: `pi_${intents.size + 1}`, object: 'payment_intent', amount: Number(form['amount']) },
          ...{ currency: form['currency'], payment_method: form['payment_method'], status: 'requires_confirmation' },
          metadata: { order: form['metadata[order]'] },
        };
        intents.set(made.id, made);
        return ok(made);
      }
      const intent = intents.get(id);
      if (!intent) return failed(404, 'invalid_request_error', { code: 'resource_missing' });
      if (method === 'GET') return ok(intent);
      if (verb === 'confirm') return intent.status === 'requires_confirmation' ? confirm(intent) : unexpected(intent);
      if (verb === 'capture') {
        if (intent.status !== 'requires_capture') return unexpected(intent);
        if (intent['payment_method'] === 'pm_capture_refused') return failed(402, 'card_error');
        return ok(Object.assign(intent, { status: 'succeeded' }));
      }
      if (intent.status === 'succeeded' || intent.status === 'canceled') return unexpected(intent);
      return ok(Object.assign(intent, { status: 'canceled' }));
    }
    const list = (data: unknown[]) => ok({ object: 'list', has_more: false, data });
    if (resource === 'transfers') {
      if (method === 'GET')
        return list(transfers.filter((row) => row['transfer_group'] === query.get('transfer_group')));
      if (verb === 'reversals') {
        const sent = transfers.find((row) => row['id'] === id)!;
        if (emptied.has(sent['destination']))
          return failed(400, 'invalid_request_error', { code: 'balance_insufficient' });
        if (sent['reversed']) return failed(400, 'invalid_request_error', { code: 'transfer_already_reversed' });
        Object.assign(sent, { reversed: true });
        return ok({ id: `trr_${id}`, object: 'transfer_reversal' });
      }
      if (form['destination'] === 'acct_closed')
        return failed(400, 'invalid_request_error', { code: 'account_invalid' });
      const transfer = {
        ...{ id: `tr_${transfers.length + 1}`, object: 'transfer', amount: Number(form['amount']), reversed: false },
        ...{ currency: form['currency'], destination: form['destination'], transfer_group: form['transfer_group'] },
        created: 1000,
      };
      transfers.push(transfer);
      return ok(transfer);
    }
    if (resource === 'payouts') {
      if (method === 'GET') return list(payouts.filter((row) => row['account'] === account));
      if (account === 'acct_poor') return failed(400, 'invalid_request_error', { code: 'balance_insufficient' });
      const payout = {
        ...{
          id: `po_${payouts.length + 1}`,
          object: 'payout',
          amount: Number(form['amount']),
          status: 'pending',
          account,
        },
        metadata: { payout: form['metadata[payout]'] },
      };
      payouts.push(payout);
      return ok(payout);
    }
    const ofIntent = (row: Record<string, unknown>) => row['payment_intent'] === query.get('payment_intent');
    if (resource === 'disputes') return ok({ object: 'list', has_more: false, data: disputes.filter(ofIntent) });
    if (method === 'GET') return ok({ object: 'list', has_more: false, data: refunds.filter(ofIntent) });
    const refund = {
      ...{ id: `re_${refunds.length + 1}`, object: 'refund', amount: Number(form['amount']), status: 'succeeded' },
      ...{ payment_intent: form['payment_intent'], metadata: { refund: form['metadata[refund]'] } },
    };
    const given = refunds.filter((row) => row['payment_intent'] === form['payment_intent']);
    const left =
      (intents.get(form['payment_intent'] ?? '')?.amount ?? 0) -
      given.reduce((sum, row) => sum + Number(row['amount']), 0);
    if (refund.amount > left) return failed(400, 'invalid_request_error', { code: 'charge_already_refunded' });
    refunds.push(refund);
    return ok(refund);
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const call: Seen = {
      method: request.method ?? '',
      path: request.url ?? '',
      key: request.headers['idempotency-key'] as string | undefined,
      authorization: request.headers.authorization,
      account: request.headers['stripe-account'] as string | undefined,
      form: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
    };
    seen.push(call);
    const index = faults.findIndex(({ path }) => path.test(`${call.method} ${call.path}`));
    const [fault] = index < 0 ? [] : faults.splice(index, 1);
    if (fault?.how === 'HANG') return;
    if (typeof fault?.how === 'number')
      return send(response, fault.how, { error: { type: 'api_error', ...fault.error } });
    const known = call.key === undefined ? undefined : kept.get(call.key);
    const answer = known ?? act(call);
    if (call.key !== undefined) kept.set(call.key, answer);
    if (fault?.how === 'LOSE_ANSWER') return;
    send(response, answer.status, answer.body);
  }
  const send = (response: ServerResponse, status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...{ seen, faults, intents, refunds, disputes, transfers, payouts, emptied },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
