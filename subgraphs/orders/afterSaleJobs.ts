// What happens by itself to orders after their sale: each deadline is a record's, and each of these sweeps does what is due.

import type { Job } from '../kit/jobs.js';
import { sweepCancellations } from './cancellation/sweepCancellations.js';
import type { Services } from './context.js';
import { sweepSellerOrders } from './fulfilment/sweepSellerOrders.js';
import { sweepRefunds } from './refunds/sweepRefunds.js';
import { sweepRestocks } from './restocks/giveBackStock.js';
import { sweepReturns } from './returns/sweepReturns.js';

export const afterSaleJobs: readonly Job<Services>[] = [
  { name: 'sweepSellerOrders', everySeconds: 5, run: sweepSellerOrders },
  { name: 'sweepCancellations', everySeconds: 30, run: sweepCancellations },
  { name: 'sweepReturns', everySeconds: 30, run: sweepReturns },
  { name: 'sweepRefunds', everySeconds: 10, run: sweepRefunds },
  { name: 'sweepRestocks', everySeconds: 10, run: sweepRestocks },
];
