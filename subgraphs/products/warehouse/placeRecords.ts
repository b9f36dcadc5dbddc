// Warehouses' stock as the moves see it: units in places, what is asked of them, and what was answered.

export type FulfilmentParty = 'SELLER' | 'PLATFORM';

export type Place = {
  /** `variantId:warehouseId` */
  id: string;
  variantId: string;
  warehouseId: string;
  /** Units that are there: those that can be sold, and those that are sold and not sent yet. */
  onHand: number;
  /** Those of them that are set aside for parts of orders. */
  allocated: number;
  version: number;
};

export type PlaceKind =
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
export type PlaceLine = { lineId: string; variantId: string; quantity: number; warehouseId: string | null };
export type Destination = { countryCode: string; region: string | null };
export type PlaceMove = {
  kind: 'place';
  what: PlaceKind;
  movementId: string;
  inputHash: string;
  lines: readonly PlaceLine[];
  /** Of ALLOCATE: where the goods go, and the warehouses that are left out. */
  to: Destination | null;
  avoid: readonly string[];
};
export type PlacedUnits = { lineId: string; variantId: string; warehouseId: string; quantity: number };
export type PlaceAnswer = { outcome: 'MOVED' | 'REFUSED'; placed: readonly PlacedUnits[] };
export type PlaceMoved = PlaceAnswer & Pick<PlaceMove, 'movementId' | 'inputHash' | 'what' | 'lines'>;

export type KnownWarehouse = Destination & { id: string };

/** The records that movements of a batch touch, as copies; what was made or changed is told by the sets. */
export type PlaceLedger = {
  places: Map<string, Place>;
  /** All that there are, where anything is moved. */
  warehouses: readonly KnownWarehouse[];
  moved: Map<string, PlaceMoved>;
  madePlaces: Set<Place>;
  changedPlaces: Set<Place>;
  madeMoves: Set<PlaceMoved>;
  /** Warehouses that something came into. */
  arrivals: Set<string>;
};

export const emptyPlaces = (): PlaceLedger => ({
  places: new Map(),
  warehouses: [],
  moved: new Map(),
  madePlaces: new Set(),
  changedPlaces: new Set(),
  madeMoves: new Set(),
  arrivals: new Set(),
});

export const placeIdOf = (variantId: string, warehouseId: string): string => `${variantId}:${warehouseId}`;
export const freeIn = ({ onHand, allocated }: Place): number => onHand - allocated;
