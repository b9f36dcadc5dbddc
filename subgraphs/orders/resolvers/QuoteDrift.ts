import { requote } from '../checkout/requote.js';
import type { QuoteDriftResolvers } from '../types.generated.js';

export const QuoteDrift: QuoteDriftResolvers = {
  reasons: ({ lines }) => [...new Set(lines.map((line) => line.reason))],
  quote: ({ refused }, _, context) => (refused ? requote(context, refused) : null),
};
