// What happens by itself to orders after their sale: each deadline is a record's, and each of these sweeps does what is due.

import type { Job } from '../kit/jobs.js';
import { sweepCancellations } from './cancellation/sweepCancellations.js';
import type { Services } from './context.js';
import { sweepSellerOrders } from './fulfilment/sweepSellerOrders.js';
import { sweepPromotionReturns } from './promotion/giveBackPromotions.js';
import { sweepPartnerOrders } from './partnerOrders/sweepPartnerOrders.js';
import { sweepRefunds } from './refunds/sweepRefunds.js';
import { sweepRestocks } from './restocks/giveBackStock.js';
import { sweepDocuments } from './warehouse/sweepDocuments.js';
import { sweepMovements } from './warehouse/tellMovement.js';
import { sweepReturns } from './returns/sweepReturns.js';

export const afterSaleJobs: readonly Job<Services>[] = [
  { name: 'sweepSellerOrders', everySeconds: 5, run: sweepSellerOrders },
  { name: 'sweepCancellations', everySeconds: 30, run: sweepCancellations },
  { name: 'sweepReturns', everySeconds: 30, run: sweepReturns },
  { name: 'sweepRefunds', everySeconds: 10, run: sweepRefunds },
  { name: 'sweepPartnerOrders', everySeconds: 5, run: sweepPartnerOrders },
  { name: 'sweepMovements', everySeconds: 2, run: sweepMovements },
  { name: 'sweepDocuments', everySeconds: 60, run: sweepDocuments },
  { name: 'sweepRestocks', everySeconds: 10, run: sweepRestocks },
  { name: 'sweepPromotionReturns', everySeconds: 10, run: sweepPromotionReturns },
];
