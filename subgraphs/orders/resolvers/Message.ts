import type { MessageResolvers } from '../types.generated.js';

const sides = ['BUYER', 'SELLER', 'OPERATOR'] as const;

export const Message: MessageResolvers = {
  id: (message) => message._id,
  from: (message) => message.side,
  author: async ({ authorId, side, threadId }, _, { load, viewer }) => {
    if (!authorId.startsWith('user_')) return null;
    const thread = await load.thread.load(threadId);
    const colleague = side === 'SELLER' && thread?.shopId && (await load.staffOf.load(thread.shopId));
    return viewer.has('OPERATOR') || authorId === viewer.userId || colleague ? { id: authorId } : null;
  },
  isRead: async ({ threadId, seq, side }, _, { load }) => {
    const thread = await load.thread.load(threadId);
    return sides.some((other) => other !== side && (thread?.read[other] ?? 0) >= seq);
  },
};
