// `/test-payments/{key}`: where a buyer confirms a payment of the test provider by hand, a plain form without a script.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceCall } from '../../subgraphs/kit/serviceCall.js';
import { sendError } from './answers.js';

type Page = { html: string; policy: string } | null;
type ByKey = { Params: { key: string } };

const show = `query ($key: String!) { page: testPaymentPage(key: $key) { html policy } }`;
const answer = `mutation ($input: TestPaymentAnswerInput!) { page: testPaymentAnswer(input: $input) { html policy } }`;
const formBytes = 1024;
const keyForm = /^[A-Za-z0-9_-]{1,100}$/;

export function testPaymentsRoute(app: FastifyInstance, orders: ServiceCall): void {
  void app.register(async (door) => {
    door.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formBytes },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    door.get<ByKey>('/test-payments/:key', async (request, reply) => {
      const { key } = request.params;
      const { page } = keyForm.test(key) ? await orders<{ page: Page }>(show, { key }) : { page: null };
      return sendPage(request, reply, page);
    });
    door.post<ByKey & { Body: unknown }>('/test-payments/:key', async (request, reply) => {
      const { key } = request.params;
      const said = request.body instanceof URLSearchParams ? request.body.get('answer') : null;
      if (said !== 'confirm' && said !== 'refuse')
        return sendError(request, reply, 400, 'BAD_REQUEST', 'Answer confirm or refuse.');
      const input = { key, confirm: said === 'confirm' };
      const { page } = keyForm.test(key) ? await orders<{ page: Page }>(answer, { input }) : { page: null };
      return sendPage(request, reply, page);
    });
  });
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page) {
  if (!page) return sendError(request, reply, 404, 'NOT_FOUND', 'There is no such payment.');
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', page.policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .send(page.html);
}
