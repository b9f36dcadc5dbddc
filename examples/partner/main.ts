// Runs Goodbooks alone: PARTNER_MONGODB_URI, PARTNER_DATABASE, PARTNER_HOST, PARTNER_PORT, PARTNER_ADMIN_KEY.

import { startPartner } from './startPartner.js';

const { PARTNER_MONGODB_URI, PARTNER_DATABASE, PARTNER_HOST, PARTNER_PORT, PARTNER_ADMIN_KEY } = process.env;
if (!PARTNER_MONGODB_URI)
  throw new Error('Set PARTNER_MONGODB_URI to the MongoDB that Goodbooks is to keep its books in.');

const partner = await startPartner({
  mongodbUri: PARTNER_MONGODB_URI,
  databaseName: PARTNER_DATABASE ?? 'goodbooks',
  host: PARTNER_HOST ?? '127.0.0.1',
  port: Number(PARTNER_PORT ?? 4201),
  adminKey: PARTNER_ADMIN_KEY,
});
process.stdout.write(`Goodbooks answers at ${partner.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void partner.close());
