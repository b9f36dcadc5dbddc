// What the subgraphs are told of who is asking, signed by the gateway.

import { LRUCache } from 'lru-cache';
import type { SignIdentity } from '../../subgraphs/kit/identity.js';
import type { ViewerClaims } from '../../subgraphs/kit/viewer.js';

/** Half of a signature's lifetime, so that none expires on its way. */
const reuseMs = 30_000;

/** The same viewer bears the same signature for a while, which spares signing here and verifying there. */
export function signedViewer(sign: SignIdentity): SignIdentity {
  const recent = new LRUCache<string, Promise<string>>({ max: 10_000, ttl: reuseMs });
  return (viewer: ViewerClaims) => {
    const key = JSON.stringify(viewer);
    const known = recent.get(key) ?? sign(viewer);
    recent.set(key, known, { noUpdateTTL: true });
    return known;
  };
}
