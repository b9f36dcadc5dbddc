// The markets that a new Vitrine has.

export type ReferenceMarket = {
  code: string;
  name: string;
  countries: string[];
  currencyCode: string;
  languages: string[];
  pricesIncludeTax: boolean;
  taxRateBasisPoints: number;
  isDefault: boolean;
};

/** Tax: the usual rate of each country; in the US, where it depends on the place, the mean of state and local rates. */
export const referenceMarkets: readonly ReferenceMarket[] = [
  market('US', 'United States', 'USD', ['en-US', 'es-US'], {
    taxRateBasisPoints: 750,
    pricesIncludeTax: false,
    isDefault: true,
  }),
  market('GB', 'United Kingdom', 'GBP', ['en-GB'], { taxRateBasisPoints: 2000 }),
  market('DE', 'Germany', 'EUR', ['de-DE', 'en'], { taxRateBasisPoints: 1900 }),
  market('JP', 'Japan', 'JPY', ['ja-JP', 'en'], { taxRateBasisPoints: 1000 }),
  market('BR', 'Brazil', 'BRL', ['pt-BR'], { taxRateBasisPoints: 1700 }),
];

type Taxed = Pick<ReferenceMarket, 'taxRateBasisPoints'> & Partial<ReferenceMarket>;

function market(code: string, name: string, currencyCode: string, languages: string[], rest: Taxed): ReferenceMarket {
  return { code, name, countries: [code], currencyCode, languages, pricesIncludeTax: true, isDefault: false, ...rest };
}
