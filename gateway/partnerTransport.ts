// Reaches a partner's subgraph, which is untrusted: it learns nothing of the viewer, and only what it was asked for comes back.

import { outsideHost } from '../subgraphs/kit/outsideHttp.js';
import type { GraphQLAnswer, HttpTransport, Transport } from '../subgraphs/kit/transport.js';
import { projectionOf } from './partners/projectAnswer.js';

const limits = { deadlineMs: 3000, answerBytes: 1024 * 1024, connections: 16 };
const pathLength = 50;

/** Never throws: what a partner does wrong is an answer without data, under the code RETAILER_UNAVAILABLE and in our words. */
export function partnerTransport(name: string, url: string, privateAddresses: boolean): HttpTransport {
  const host = outsideHost(url, { ...limits, privateAddresses });
  const send: Transport = async ({ query, variables, operationName, signal }) => {
    try {
      const answer = await host.post({ query, variables, operationName }, { signal });
      return checked(name, answer, query, variables);
    } catch {
      return { data: null, errors: [unavailable(name)] };
    }
  };
  return { send, close: () => host.close() };
}

type TransportOptions = {
  /** These take the place of what the supergraph says, by name. */
  urls?: Readonly<Record<string, string>>;
  /** Whether addresses are connected to that are not of the public internet. */
  privateAddresses: boolean;
};

/** One transport a partner and address, kept over swaps of the supergraph. */
export function partnerTransports({ urls = {}, privateAddresses }: TransportOptions) {
  const open = new Map<string, HttpTransport>();
  return {
    transportTo(name: string, url: string): Transport {
      const at = urls[name] ?? url;
      const key = `${name} ${at}`;
      const transport = open.get(key) ?? partnerTransport(name, at, privateAddresses);
      open.set(key, transport);
      return transport.send;
    },
    close: async () => void (await Promise.all([...open.values()].map((transport) => transport.close()))),
  };
}

function checked(name: string, answer: unknown, query: string, variables: Record<string, unknown> = {}): GraphQLAnswer {
  const { data, errors } = (answer ?? {}) as { data?: unknown; errors?: unknown };
  const kept = projectionOf(query)(data);
  const asked = variables['representations'];
  const entities = kept?.['_entities'];
  const whole = !Array.isArray(asked) || (Array.isArray(entities) && entities.length === asked.length);
  if (!kept || !whole) return { data: null, errors: [unavailable(name)] };
  if (!Array.isArray(errors) || errors.length === 0) return { data: kept };
  return { data: kept, errors: errors.slice(0, 100).map((error) => unavailable(name, pathOf(error))) };
}

const unavailable = (name: string, path?: readonly (string | number)[]) => ({
  message: `The retailer ${name} did not answer this.`,
  ...(path && { path }),
  extensions: { code: 'RETAILER_UNAVAILABLE' },
});

function pathOf(error: unknown): readonly (string | number)[] | undefined {
  const path = (error as { path?: unknown } | null)?.path;
  if (!Array.isArray(path) || path.length > pathLength) return undefined;
  return path.every((step) => typeof step === 'string' || Number.isInteger(step)) ? path : undefined;
}
