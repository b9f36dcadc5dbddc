// What a postal address must look like.

import { failed } from '../../kit/result.js';
import type { Failed } from '../../kit/result.js';
import type { Postal } from './addressStore.js';

const longest = { text: 100, lines: 4, postalCode: 16 };
const controls = /\p{Cc}/u;
const phoneForm = /^\+[1-9]\d{6,14}$/;
const regionForm = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** Of the countries where we have a market, as their postal services print them; elsewhere a code may be left out. */
const postalCodeForms: Record<string, RegExp | undefined> = {
  US: /^\d{5}(-\d{4})?$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  DE: /^\d{5}$/,
  JP: /^\d{3}-?\d{4}$/,
  BR: /^\d{5}-?\d{3}$/,
};

const isText = (text: string) => text.length > 0 && text.length <= longest.text && !controls.test(text);

/** Without the blanks at its ends; empty optional parts are none. */
export const trimmed = (address: Postal): Postal => ({
  name: address.name.trim(),
  lines: address.lines.map((line) => line.trim()),
  city: address.city.trim(),
  region: address.region?.trim() || null,
  postalCode: address.postalCode?.trim() || null,
  countryCode: address.countryCode,
  phone: address.phone?.replaceAll(/[\s()./-]/g, '') || null,
});

/** The first part of a trimmed address that is out of its form, or null. */
export function addressFault({
  name,
  lines,
  city,
  region,
  postalCode,
  countryCode,
  phone,
}: Postal): Failed<'INVALID'> | null {
  if (!isText(name)) return failed('INVALID', 'name');
  if (lines.length < 1 || lines.length > longest.lines) return failed('INVALID', 'lines');
  const line = lines.findIndex((each) => !isText(each));
  if (line >= 0) return failed('INVALID', `lines.${line}`);
  if (!isText(city)) return failed('INVALID', 'city');
  if (region !== null && !(regionForm.test(region) && region.startsWith(`${countryCode}-`)))
    return failed('INVALID', 'region');
  if (!isPostalCode(postalCode, countryCode)) return failed('INVALID', 'postalCode');
  if (phone !== null && !phoneForm.test(phone)) return failed('INVALID', 'phone');
  return null;
}

function isPostalCode(postalCode: string | null, countryCode: string): boolean {
  const form = postalCodeForms[countryCode];
  if (form) return postalCode !== null && form.test(postalCode);
  return postalCode === null || (postalCode.length <= longest.postalCode && !controls.test(postalCode));
}
