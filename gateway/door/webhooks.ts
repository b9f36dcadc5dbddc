// `/webhooks/{provider}`: what payment providers send by themselves, handed on as it came to whoever can verify it.

import type { FastifyInstance } from 'fastify';
import type { ServiceCall } from '../../subgraphs/kit/serviceCall.js';
import { refusal } from '../errors/refusal.js';
import { limits } from '../limits/limits.js';
import { sendError } from './answers.js';

type Taken = { paymentWebhookTake: { outcome: 'TAKEN' | 'PROVIDER_UNKNOWN' | 'SIGNATURE_INVALID' } };

const take = `mutation ($input: PaymentWebhookTakeInput!) { paymentWebhookTake(input: $input) { outcome } }`;
const providerForm = /^[a-z][a-z0-9-]{0,39}$/;
/** What may let someone in elsewhere stays here. */
const keptBack = new Set(['authorization', 'cookie', 'proxy-authorization']);

/** Answers 200 only once it is kept; whoever is answered anything else sends it again. */
export function webhooksRoute(app: FastifyInstance, orders: ServiceCall, isDraining: () => boolean): void {
  void app.register(async (door) => {
    // A signature is over the bytes, whatever type they are said to be.
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    door.post<{ Params: { provider: string }; Body: Buffer | undefined }>(
      '/webhooks/:provider',
      { bodyLimit: limits.webhookBytes },
      async (request, reply) => {
        if (isDraining()) throw refusal('SHUTTING_DOWN', 'This gateway is shutting down: ask again.', 503);
        const { provider } = request.params;
        const unknown = () => sendError(request, reply, 404, 'NOT_FOUND', 'There is no such provider.');
        if (!providerForm.test(provider)) return unknown();
        const body = textOf(request.body ?? Buffer.alloc(0));
        const headers = Object.entries(request.headers)
          .filter(([name]) => !keptBack.has(name))
          .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(', ') : (value ?? '') }));
        const { paymentWebhookTake } = await orders<Taken>(take, { input: { provider, headers, body } });
        switch (paymentWebhookTake.outcome) {
          case 'PROVIDER_UNKNOWN':
            return unknown();
          case 'SIGNATURE_INVALID':
            return sendError(request, reply, 400, 'SIGNATURE_INVALID', 'The provider has not signed this.');
          case 'TAKEN':
            return reply.header('cache-control', 'no-store').send({ status: 'taken' });
        }
      },
    );
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw refusal('BAD_REQUEST', 'The body is no UTF-8.', 400);
  }
}
