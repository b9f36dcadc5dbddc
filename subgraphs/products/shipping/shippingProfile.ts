// How a shop sends: where to, what that costs by weight, and how long it takes.

export type ShippingMethod = 'STANDARD' | 'EXPRESS';
/** `upToGrams` null: whatever is heavier than the band before. */
export type ShippingBand = { upToGrams: number | null; minor: number };
export type ShippingRate = {
  method: ShippingMethod;
  currency: string;
  /** From the lightest up. */
  bands: ShippingBand[];
  /** From this worth of goods on, it costs nothing; null: never. */
  freeFromMinor: number | null;
  transitDaysLeast: number;
  transitDaysMost: number;
};
/** `regions` are parts of its countries, ISO 3166-2; none: all of each country. */
export type ShippingZone = { name: string; countries: string[]; regions: string[]; rates: ShippingRate[] };
export type ShippingTerms = {
  name: string;
  /** Working out a parcel takes so many days before it leaves. */
  handlingDays: number;
  zones: ShippingZone[];
};
