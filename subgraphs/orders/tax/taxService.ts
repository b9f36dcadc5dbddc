// Who tells what is owed to tax offices and customs on a purchase: the tables of this folder, or a service from outside.

import type { Money } from '../../kit/money.js';
import type { PostalAddress } from '../checkout/quotedOrder.js';

export type TaxCategory = 'GENERAL' | 'FOOD' | 'BOOKS' | 'CHILDRENS_CLOTHING';
/** A line less its discounts, as the buyer pays it: the goods, and the sending of them. */
export type TaxableLine = {
  lineId: string;
  shopId: string;
  goods: Money;
  shipping: Money;
  taxCategory: TaxCategory;
  hsCode: string | null;
  /** Where it was made; null: where it is sent from. */
  originCountry: string | null;
  shipsFrom: string;
};
export type TaxQuestion = {
  lines: readonly TaxableLine[];
  to: PostalAddress;
  on: Date;
  currency: string;
  /** Whether the amounts hold the tax. */
  taxIncluded: boolean;
  /** What holds where nobody knows the place's own rate: the market's. */
  usualBasisPoints: number;
};
/**
 * NONE: not imported, or relieved of duty. INCLUDED: in `duty`. ON_DELIVERY: imported, and what customs will ask can't be told, so that the
 * carrier collects it.
 */
export type ImportCharges = 'NONE' | 'INCLUDED' | 'ON_DELIVERY';
/** What is levied on a line: rates in millionths, and the duty in minor units with the import tax on that duty. */
export type Levies = {
  goodsMillionths: number;
  shippingMillionths: number;
  duty: number;
  importCharges: ImportCharges;
};
export type TaxService = {
  /** By line; a line that is missing is a fault of the service. */
  quote(question: TaxQuestion): Promise<ReadonlyMap<string, Levies>>;
};
