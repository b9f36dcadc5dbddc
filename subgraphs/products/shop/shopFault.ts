import { failed, type Failed } from '../result.js';
import { countFault, firstFault, textFault } from '../checkText.js';
import type { ShopFields } from './shopStore.js';

const handleForm = /^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/;

/** What is wrong with a shop's fields, as far as they are given; null: nothing. */
export function shopFault(fields: Partial<ShopFields>): Failed | null {
  return firstFault(
    fields.name === undefined ? null : textFault(fields.name, 'name', 80, 1),
    fields.handle === undefined || handleForm.test(fields.handle)
      ? null
      : failed('TEXT_INVALID', 'handle', 'handle must have 3 to 40 lower-case letters, digits and hyphens.'),
    textFault(fields.description, 'description', 5000),
    textFault(fields.region, 'region', 80),
    textFault(fields.city, 'city', 80),
    countFault(fields.categoryIds, 'categoryIds', 10),
  );
}
