// Who a request is made for, as every subgraph sees it: a person, a guest, nobody, or another service.

import { codedError } from './codedError.js';

/** What the gateway signs about the person (or nobody) behind a request. */
export type ViewerClaims = {
  userId: string | null;
  guestId: string | null;
  sessionId: string | null;
  roles: readonly string[];
  /** Code of the market that the request is in; null where the gateway knows of none. */
  market: string | null;
  /** Languages that the client asked for, best first, BCP 47. */
  languages: readonly string[];
};

export type Identity = { issuer: string; viewer: ViewerClaims };

export const nobody: ViewerClaims = {
  userId: null,
  guestId: null,
  sessionId: null,
  roles: [],
  market: null,
  languages: [],
};

export type Viewer = ViewerClaims & {
  /** The name of the subgraph, or `gateway`, that calls on its own behalf; null where the gateway calls for a client. */
  service: string | null;
  /** The signed-in user's id; throws UNAUTHENTICATED for guests and nobody. */
  required(): string;
  /** The user's id, else the guest's; throws UNAUTHENTICATED for nobody. */
  customer(): string;
  has(role: string): boolean;
  /** Throws FORBIDDEN unless the viewer bears the role; UNAUTHENTICATED where nobody is signed in. */
  requireRole(role: string): void;
  /** Throws FORBIDDEN unless one of these services calls: hidden fields are not protected by being hidden. */
  requireService(...names: string[]): void;
};

const servicePrefix = 'subgraph:';
const gateway = 'gateway';
/** What the gateway signs of itself, and of no client, whatever a token says. */
export const gatewayRole = 'GATEWAY';
/** The gateway on its own behalf. */
export const gatewayItself: ViewerClaims = { ...nobody, roles: [gatewayRole] };

const viewers = new WeakMap<Identity, Viewer>();

/** An identity is remembered while its token holds, and so is its viewer. */
export function viewerOf(identity: Identity): Viewer {
  const viewer = viewers.get(identity) ?? madeOf(identity);
  viewers.set(identity, viewer);
  return viewer;
}

function madeOf({ issuer, viewer }: Identity): Viewer {
  const own = issuer.startsWith(servicePrefix) ? issuer.slice(servicePrefix.length) : null;
  const service = issuer === gateway && viewer.roles.includes(gatewayRole) ? gateway : own;
  const required = () => {
    if (!viewer.userId) throw codedError('UNAUTHENTICATED', 'Sign in first.');
    return viewer.userId;
  };
  return {
    ...viewer,
    service,
    required,
    customer() {
      const id = viewer.userId ?? viewer.guestId;
      if (!id) throw codedError('UNAUTHENTICATED', 'Sign in, or begin a guest session, first.');
      return id;
    },
    has: (role) => viewer.roles.includes(role),
    requireRole(role) {
      required();
      if (!viewer.roles.includes(role)) throw codedError('FORBIDDEN', 'Your account may not do this.');
    },
    requireService(...names) {
      if (service === null || !names.includes(service))
        throw codedError('FORBIDDEN', 'Only services may ask for this.');
    },
  };
}

export const serviceIssuer = (name: string) => `${servicePrefix}${name}`;

/** What `Query.viewer` answers in every subgraph: an id that never equals the user's, or null for nobody. */
export type ViewerNode = { id: string; userId: string | null; guestId: string | null };

export function viewerNode({ userId, guestId }: ViewerClaims): ViewerNode | null {
  const own = userId ?? guestId;
  return own === null ? null : { id: `vwr_${own.slice(own.indexOf('_') + 1)}`, userId, guestId };
}
