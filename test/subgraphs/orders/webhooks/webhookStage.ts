// The whole graph with a receiver: webhooks as a shop sets them up.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { wholeStage } from '../fixtures.js';
import type { As } from '../stage.js';
import { startReceiver } from './receiver.js';
import type { Receiver } from './receiver.js';

const errors = 'userErrors { code field }';
const endpointFields = '{ id url description eventTypes state notice secrets { createdAt expiresAt } shop { id } }';
const mutations = {
  webhookEndpointCreate: ['WebhookEndpointCreateInput', `webhookEndpoint ${endpointFields} secret`],
  webhookEndpointUpdate: ['WebhookEndpointUpdateInput', `webhookEndpoint ${endpointFields}`],
  webhookEndpointDelete: ['WebhookEndpointDeleteInput', 'deletedWebhookEndpointId'],
  webhookEndpointSecretRotate: ['WebhookEndpointSecretRotateInput', `webhookEndpoint ${endpointFields} secret`],
  webhookEndpointTest: ['WebhookEndpointTestInput', 'webhookDelivery { id eventType state body }'],
  webhookDeliveryReplay: ['WebhookDeliveryReplayInput', 'webhookDelivery { id state replays tries }'],
  webhookDeliveriesReplay: ['WebhookDeliveriesReplayInput', 'replayedCount hasMore'],
  webhookReplay: ['WebhookReplayInput', 'action { kind targetId reason outcome detail }'],
} as const;
export type Name = keyof typeof mutations;

export const failure = (code: string, field: string) => [{ code, field: [field] }];

/** `to` is a receiver of each test's own. */
export function webhookStage() {
  const current: { stage: Awaited<ReturnType<typeof wholeStage>>; to: Receiver; status: number } = {
    stage: undefined as never,
    to: undefined as never,
    status: 204,
  };
  beforeAll(async () => {
    current.stage = await wholeStage({ settings: { webhooks: { allowHttp: true, allowPrivate: true } } });
  });
  beforeEach(async () => {
    current.status = 204;
    current.to = await startReceiver(() => current.status);
  });
  afterEach(() => current.to.stop());
  afterAll(() => current.stage.stop());

  const send = (name: Name, input: unknown, as: As) => {
    const [type, selection] = mutations[name];
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} ${errors} } }`;
    return current.stage.run(query, { input }, as);
  };
  const ask = async (name: Name, input: unknown, as: As) => {
    const answer = await send(name, input, as);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  return {
    ...{ current, send, ask },
    async register(shopId: string, as: As, more: Record<string, unknown> = {}) {
      const made = await ask('webhookEndpointCreate', { shopId, url: current.to.url, ...more }, as);
      if (!made.webhookEndpoint) throw new Error(JSON.stringify(made.userErrors));
      return { ...made.webhookEndpoint, secret: made.secret as string };
    },
    at: (path: string) => current.to.received.filter((each) => each.path === path),
    async member(shopId: string, role: 'MANAGER' | 'STAFF'): Promise<As> {
      const userId = randomIds.next('user');
      const memberships = current.stage.graph.cluster.database('users').connection.collection('memberships');
      const owner = await memberships.findOne({ tenantId: shopId });
      await memberships.insertOne({ ...owner, _id: randomIds.next('mbr') as never, userId, role });
      return { userId };
    },
  };
}
