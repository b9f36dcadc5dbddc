// References to what products owns, as other types' resolvers answer them.

import type { ProductMapper } from '../mappers.js';

export const product = (id: string): ProductMapper => ({ __typename: 'Product', id });
