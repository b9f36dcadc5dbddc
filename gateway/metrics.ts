// The gateway's figures, for `/metrics`.

import { Counter, Gauge, Histogram, collectDefaultMetrics, register } from 'prom-client';

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

export const planCacheHits = new Counter({
  name: 'vitrine_plan_cache_hits_total',
  help: 'Operations whose plan was at hand.',
});

export const planCacheMisses = new Counter({
  name: 'vitrine_plan_cache_misses_total',
  help: 'Operations that had to be planned, waited for a plan that was being made, or were refused one.',
});

export const planSeconds = new Histogram({
  name: 'vitrine_plan_seconds',
  help: 'Duration of planning in its process by outcome; lost where the process ended over it.',
  labelNames: ['outcome'] as const,
  buckets: [0.0005, 0.001, ...buckets],
});

export const planQueueLength = new Gauge({
  name: 'vitrine_plan_queue',
  help: 'Operations that wait for the planner.',
});

/** `executor` is `stock` for a plan that ours could not run: none should be. */
export const operationsAnswered = new Counter({
  name: 'vitrine_graphql_operations_total',
  help: 'Operations answered, by their way through the gateway and the executor that ran their plan.',
  labelNames: ['path', 'executor'] as const,
});

let collecting = false;

/** The process's own figures, event loop lag among them; once a process. */
export function collectProcessFigures(): void {
  if (!collecting) collectDefaultMetrics();
  collecting = true;
}

export const figures = async () => ({ contentType: register.contentType, body: await register.metrics() });
