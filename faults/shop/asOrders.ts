// Asks products as the orders service does: what is set aside for an order, and what is let go.

import { identitySigner } from '../../subgraphs/kit/identity.js';
import { serviceCall } from '../../subgraphs/kit/serviceCall.js';
import type { ServiceCall } from '../../subgraphs/kit/serviceCall.js';
import { httpTransport } from '../../subgraphs/kit/transport.js';
import { nobody, serviceIssuer } from '../../subgraphs/kit/viewer.js';
import type { World } from '../world/world.js';

export type AsOrders = { call: ServiceCall; close(): Promise<void> };

export const release = `mutation($input: StockReleaseInput!) { stockRelease(input: $input) { outcome } }`;

export async function asOrders({ keys, products: { port } }: World): Promise<AsOrders> {
  const sign = await identitySigner(keys.keyring, serviceIssuer('orders'));
  const products = httpTransport('products', `http://127.0.0.1:${port}/graphql`);
  return { call: serviceCall(products.send, () => sign(nobody)), close: () => products.close() };
}
