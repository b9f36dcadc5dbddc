// What orders asks of products about the platform's warehouses: what is known of them, and movements of stock.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type StockMoveKind =
  | 'RECEIVE'
  | 'SEND_BACK'
  | 'TRANSFER_OUT'
  | 'TRANSFER_IN'
  | 'ALLOCATE'
  | 'DEALLOCATE'
  | 'CANCEL'
  | 'DISPATCH'
  | 'RETURN'
  | 'LOSE';
export type MovedLine = { lineId: string; variantId: string; quantity: number; warehouseId: string | null };
export type StockMove = {
  kind: StockMoveKind;
  lines: MovedLine[];
  /** Of ALLOCATE: where the goods go, and the warehouses that are left out. */
  to: { countryCode: string; region: string | null } | null;
  avoid: string[];
};
export type Placed = MovedLine & { warehouseId: string };
export type WarehouseFacts = {
  /** By warehouse and by variant; what is unknown is missing. */
  warehouses: Map<string, { status: 'ACTIVE' | 'CLOSING' | 'CLOSED' }>;
  variants: Map<string, { shopId: string; fulfilledBy: 'SELLER' | 'PLATFORM' }>;
};
export type StockMovesClient = {
  warehouseFacts(warehouseIds: readonly string[], variantIds: readonly string[]): Promise<WarehouseFacts>;
  /** Once a movement, however often it is called: the answer is the first one's. */
  move(movementId: string, move: StockMove): Promise<{ outcome: 'MOVED' | 'REFUSED'; placed: Placed[] }>;
};

type FactsAnswer = {
  warehouseFacts: {
    warehouses: ({ warehouseId: string; status: 'ACTIVE' | 'CLOSING' | 'CLOSED' } | null)[];
    variants: ({ variantId: string; shopId: string; fulfilledBy: 'SELLER' | 'PLATFORM' } | null)[];
  };
};

const facts = `query Stored($warehouseIds: [ID!]!, $variantIds: [ID!]!) { warehouseFacts(warehouseIds: $warehouseIds, variantIds: $variantIds) {
  warehouses { warehouseId status } variants { variantId shopId fulfilledBy } } }`;
const move = `mutation Move($input: StockMoveInput!) { stockMove(input: $input) { outcome placed { lineId variantId warehouseId quantity } } }`;

export const stockMovesClient = (call: ServiceCall): StockMovesClient => ({
  async warehouseFacts(warehouseIds, variantIds) {
    const asked = { warehouseIds: [...new Set(warehouseIds)], variantIds: [...new Set(variantIds)] };
    const { warehouses, variants } = (await call<FactsAnswer>(facts, asked)).warehouseFacts;
    return {
      warehouses: new Map(warehouses.flatMap((each) => (each ? [[each.warehouseId, each] as const] : []))),
      variants: new Map(variants.flatMap((each) => (each ? [[each.variantId, each] as const] : []))),
    };
  },
  async move(movementId, { kind, lines, to, avoid }) {
    const input = { movementId, kind, lines, avoid, ...(to ?? {}) };
    type Answer = { stockMove: { outcome: 'MOVED' | 'REFUSED'; placed: Placed[] } };
    return (await call<Answer>(move, { input })).stockMove;
  },
});
