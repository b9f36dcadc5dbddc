// The gateway's figures, for `/metrics`.

import { Gauge, Histogram, collectDefaultMetrics, register } from 'prom-client';

const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const requestSeconds = new Histogram({
  name: 'vitrine_graphql_request_seconds',
  help: 'Duration of GraphQL requests by kind of operation and outcome.',
  labelNames: ['operation', 'outcome'] as const,
  buckets,
});

export const requestsInFlight = new Gauge({
  name: 'vitrine_graphql_requests_in_flight',
  help: 'GraphQL requests that are being answered.',
});

export const subgraphFetchSeconds = new Histogram({
  name: 'vitrine_subgraph_fetch_seconds',
  help: 'Duration of fetches from a subgraph by outcome.',
  labelNames: ['subgraph', 'outcome'] as const,
  buckets,
});

let collecting = false;

/** The process's own figures, event loop lag among them; once a process. */
export function collectProcessFigures(): void {
  if (!collecting) collectDefaultMetrics();
  collecting = true;
}

export const figures = async () => ({ contentType: register.contentType, body: await register.metrics() });
