// Where no provider that pays out is set up: nothing is requested, and what was before waits until one is.

import type { PayoutProvider } from './payoutProvider.js';

export const noPayouts: PayoutProvider = {
  name: 'NONE',
  pay: async () => {
    throw new Error('No provider that pays out is set up here.');
  },
};
