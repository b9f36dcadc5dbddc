// Whose money: an account is a kind and a party, in one string; its balance is the sum of its entries, positive what is owed to that party.

export type AccountKind = 'BUYER' | 'SELLER' | 'CREATOR' | 'PARTNER' | 'PLATFORM' | 'FUNDER' | 'TAX' | 'PROVIDER';
/**
 * Of what is owed to a seller or a creator: PENDING until the hold after the delivery is over, AVAILABLE to be paid out, RESERVED for
 * refunds that may come. Other accounts have no funds.
 */
export type Fund = 'PENDING' | 'AVAILABLE' | 'RESERVED';

export const account = {
  /** What a buyer paid is negative here, and what came back positive: an account for each order. */
  buyer: (orderId: string) => `BUYER:${orderId}`,
  seller: (shopId: string) => `SELLER:${shopId}`,
  creator: (creatorId: string) => `CREATOR:${creatorId}`,
  partner: (retailerId: string) => `PARTNER:${retailerId}`,
  platform: 'PLATFORM:fees',
  /** What the platform gives to discounts, by programme. */
  funder: (programme: string) => `FUNDER:${programme}`,
  /** What is collected for a jurisdiction: `US-MT`, `DE`. */
  tax: (jurisdiction: string) => `TAX:${jurisdiction}`,
  /** What left the house through a payment provider. */
  provider: (name: string) => `PROVIDER:${name}`,
};

const kinds: readonly AccountKind[] = [
  ...(['BUYER', 'SELLER', 'CREATOR', 'PARTNER', 'PLATFORM', 'FUNDER', 'TAX', 'PROVIDER'] as const),
];
/** Those whose balances are closed each month; a buyer's account lives as long as its order. */
export const closedKinds = kinds.filter((kind) => kind !== 'BUYER');

export const kindOf = (name: string): AccountKind => {
  const kind = kinds.find((each) => name.startsWith(`${each}:`));
  if (!kind) throw new Error(`${name} is no account.`);
  return kind;
};
export const partyOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Sellers and creators are paid out, so of what they have it matters which of it they may have when. */
export const isPaidOut = (name: string): boolean => ['SELLER', 'CREATOR'].includes(kindOf(name));
