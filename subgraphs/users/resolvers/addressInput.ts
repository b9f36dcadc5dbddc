// Addresses as clients give them: null takes an optional part away, and leaves a needed one as it is.

import type { Postal } from '../address/addressStore.js';
import type { AddressCreateInput, AddressUpdateInput } from '../types.generated.js';

export const newAddress = ({ region, postalCode, phone, isDefault, ...needed }: AddressCreateInput) => ({
  ...needed,
  region: region ?? null,
  postalCode: postalCode ?? null,
  phone: phone ?? null,
  isDefault: isDefault ?? false,
});

export function addressChange(input: AddressUpdateInput): Partial<Postal> & { isDefault?: boolean } {
  const { name, lines, city, countryCode, region, postalCode, phone, isDefault } = input;
  return {
    ...(name != null && { name }),
    ...(lines != null && { lines }),
    ...(city != null && { city }),
    ...(countryCode != null && { countryCode }),
    ...(region !== undefined && { region }),
    ...(postalCode !== undefined && { postalCode }),
    ...(phone !== undefined && { phone }),
    ...(isDefault != null && { isDefault }),
  };
}
