// The double's books inside our own process: a collection of its own, which nothing else of ours reads.

import type { Clock } from '../../../kit/clock.js';
import { anything, collection, isDuplicateKey } from '../../../kit/mongo.js';
import type { Database } from '../../../kit/mongo.js';
import type { PartnerBooks, PartnerCommand, PartnerEntry, QuoteAnswer } from './partnerEntry.js';
import { performPartner } from './performPartner.js';
import { quotePartner } from './quotePartner.js';

export type PartnerBookRecord = PartnerEntry & { version: number };

const text = { type: String, required: true };
const testPartnerOrders = collection<PartnerBookRecord>('testPartnerOrders', {
  ...{ _id: String, retailerId: text, state: text, number: String, methodToken: String, refusal: anything },
  ...{ lines: [anything], charged: anything, refunds: [anything], lost: [String], acts: [anything], version: Number },
});

const mostTries = 20;

export const partnerBookStore = (db: Database, clock: Clock): PartnerBooks => {
  const model = db.model(testPartnerOrders);
  const now = () => clock.now().getTime();

  /** False where somebody else wrote meanwhile. */
  const write = async (known: PartnerBookRecord | null, entry: PartnerEntry): Promise<boolean> => {
    const version = known?.version ?? 0;
    const { _id, ...fields } = { ...entry, version: version + 1 };
    if (known) return (await model.updateOne({ _id, version }, { $set: fields })).matchedCount === 1;
    try {
      await model.create([{ _id, ...fields }]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };

  return {
    quote: (question, signal) =>
      new Promise<QuoteAnswer>((resolve, reject) => {
        const answer = quotePartner(question, now());
        if (answer) return resolve(answer);
        return signal.addEventListener('abort', () => reject(new Error('The partner is silent.')));
      }),
    async perform(command: PartnerCommand): Promise<PartnerEntry | null> {
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const known = await model.findById(command.key).lean<PartnerBookRecord | null>();
        const { entry, lost } = performPartner(known, command, now());
        if (entry && entry !== known && !(await write(known, entry))) continue;
        if (lost) throw new Error('The partner lost its answer.');
        return entry;
      }
      throw new Error(`The entry ${command.key} of the partner's books is too busy.`);
    },
  };
};
