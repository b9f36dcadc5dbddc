import { keyOf } from '../../kit/schema.js';
import type { AddressResolvers } from '../types.generated.js';

export const Address: AddressResolvers = {
  /** Nobody but the customer sees an address; orders asks by `addressForOrder`. */
  __resolveReference: async (reference, { loaders, viewer }) => {
    const address = await loaders.addresses.load(keyOf(reference));
    return address && address.customerId === (viewer.userId ?? viewer.guestId) ? address : null;
  },
  id: (address) => address._id,
  ref: (address) => address._id,
};
