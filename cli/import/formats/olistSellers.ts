// Olist: Brazilian marketplace sellers. Each row is a shop.

import { refuse } from '../format.js';
import type { Format, MapRow } from '../format.js';
import { scrub } from '../read/scrub.js';
import { tidy, titleCase } from '../read/text.js';
import { shopKind } from './shopKind.js';
import type { ShopFacts } from './shopKind.js';

/** The federation's 27 units (IBGE). */
const states: Readonly<Record<string, string>> = {
  AC: 'Acre',
  AL: 'Alagoas',
  AM: 'Amazonas',
  AP: 'Amapá',
  BA: 'Bahia',
  CE: 'Ceará',
  DF: 'Distrito Federal',
  ES: 'Espírito Santo',
  GO: 'Goiás',
  MA: 'Maranhão',
  MG: 'Minas Gerais',
  MS: 'Mato Grosso do Sul',
  MT: 'Mato Grosso',
  PA: 'Pará',
  PB: 'Paraíba',
  PE: 'Pernambuco',
  PI: 'Piauí',
  PR: 'Paraná',
  RJ: 'Rio de Janeiro',
  RN: 'Rio Grande do Norte',
  RO: 'Rondônia',
  RR: 'Roraima',
  RS: 'Rio Grande do Sul',
  SC: 'Santa Catarina',
  SE: 'Sergipe',
  SP: 'São Paulo',
  TO: 'Tocantins',
};

const mapRow: MapRow = (row, { note }) => {
  const id = (row['seller_id'] ?? '').trim().toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(id)) return refuse('seller_id', 'BAD_SELLER', 'Not 32 hexadecimal digits.');
  const region = states[(row['seller_state'] ?? '').trim().toUpperCase()];
  if (region === undefined) return refuse('seller_state', 'BAD_STATE', 'Not one of the 27 states.');
  // The set was written by a spreadsheet: a prefix of five digits lost the zero before it.
  const digits = (row['seller_zip_code_prefix'] ?? '').trim().replace(/\.0+$/, '');
  if (!/^\d{1,5}$/.test(digits)) return refuse('seller_zip_code_prefix', 'BAD_POSTCODE', 'Not up to five digits.');
  if (digits.length < 5) note('postcodes that had lost their leading zero, mended');
  const postcode = digits.padStart(5, '0');

  const city = cityOf(row['seller_city'] ?? '');
  if (city === null) note('towns that are none (an address, a number), left out');
  // Sellers have no names in the set: their town's, and the first letters of their number.
  note('shop names, by rule');
  const name = tidy(`${city ?? region} ${id.slice(0, 5).toUpperCase()}`, 80);
  const value: ShopFacts = {
    name,
    countryCode: 'BR',
    region,
    city,
    description: `Vende de ${city ?? region}, CEP ${postcode}.`,
  };
  return [{ kind: 'shops', key: id, value }];
};

/** "sao paulo / sao paulo", "lages - sc", "novo hamburgo, rio grande do sul, brasil": the town stands first. */
function cityOf(text: string): string | null {
  const { emails, links } = scrub(text);
  const [first = ''] = tidy(text, 200)
    .replace(/[´`]/g, "'")
    .split(/\s*[/\\,(]\s*|\s+-\s+|-(?=[a-z]{2}$)/i);
  return emails + links > 0 || !/^\p{L}[\p{L} .'-]*$/u.test(first.trim()) ? null : tidy(titleCase(first.trim()), 80);
}

export const olistSellers: Format = {
  name: 'olist-sellers',
  about: 'sellers of the Olist set: shops',
  sources: [{ columns: ['seller_id', 'seller_zip_code_prefix', 'seller_city', 'seller_state'], map: mapRow }],
  passedOver: [
    {
      columns: ['product_category_name', 'product_category_name_english'],
      because: 'These are names of categories: shops need none of them, so nothing is imported from this file.',
    },
  ],
  kinds: [shopKind],
  answers: 'shops',
};
