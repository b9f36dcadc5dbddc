// How shops send, as products tells it.

export type ShippingMethod = 'STANDARD' | 'EXPRESS';
type Money = { amount: string; currencyCode: string };
export type RateFacts = {
  method: ShippingMethod;
  currencyCode: string;
  /** From the lightest up; `upToGrams` null: whatever the weight. */
  bands: { upToGrams: number | null; price: Money }[];
  freeFrom: Money | null;
  transitDaysLeast: number;
  transitDaysMost: number;
};
export type ZoneFacts = { countries: string[]; regions: string[]; rates: RateFacts[] };
/** `shopId` null: the platform's, for shops without a default. */
export type ProfileFacts = {
  id: string | null;
  shopId: string | null;
  isDefault: boolean;
  handlingDays: number;
  zones: ZoneFacts[];
};
/** `countries`: where the market delivers to. */
export type ShippingFacts = { countries: string[]; profiles: ProfileFacts[] };

export const shippingSelection = `{ countries profiles { id shopId isDefault handlingDays zones { countries regions rates {
  method currencyCode bands { upToGrams price { amount currencyCode } } freeFrom { amount currencyCode } transitDaysLeast transitDaysMost } } } }`;
