import { keyOf } from '../../kit/schema.js';
import { sideOfCase } from '../cases/caseAccess.js';
import type { SupportCaseResolvers } from '../types.generated.js';

export const SupportCase: SupportCaseResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const record = await load.supportCase.load(keyOf(reference));
    return record && (await sideOfCase(viewer, record, (shopId) => load.staffOf.load(shopId))) ? record : null;
  },
  id: (record) => record._id,
  ref: (record) => record._id,
  shop: ({ shopId }) => (shopId ? { id: shopId } : null),
  sellerOrder: ({ sellerOrderId }, _, { load }) => (sellerOrderId ? load.sellerOrder.load(sellerOrderId) : null),
  return: ({ returnId }, _, { load }) => (returnId ? load.return.load(returnId) : null),
  assignee: ({ assigneeId }, _, { viewer }) => (assigneeId && viewer.has('OPERATOR') ? { id: assigneeId } : null),
  messages: ({ _id }, page, { load }) => load.messagesOf.load(_id, page),
  unreadMessageCount: async (record, _, { load, viewer }) => {
    const side = await sideOfCase(viewer, record, (shopId) => load.staffOf.load(shopId));
    return side ? ((await load.thread.load(record._id))?.unread[side] ?? 0) : 0;
  },
};
