// What the users subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import type { Core, Fetch } from '../kit/subgraph.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export const createServices = ({ clock, ids, log }: Core) => ({ clock, ids, log, stores: {} });

export const createContext = (services: Services, { viewer }: Fetch) => ({ ...services, viewer });
