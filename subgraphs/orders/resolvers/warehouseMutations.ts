// What shops and operators do with goods in the platform's warehouses.

import { payload } from '../../kit/result.js';
import type { Context } from '../context.js';
import type { MutationResolvers } from '../types.generated.js';
import { announceInbound, cancelInbound, sendInbound } from '../warehouse/announceInbound.js';
import { cancelRemoval, deliverRemoval, pickRemoval, sendRemoval } from '../warehouse/moveRemoval.js';
import { finishTask, startTask } from '../warehouse/moveTask.js';
import { cancelTransfer, receiveTransfer, requestTransfer, sendTransfer } from '../warehouse/moveTransfer.js';
import { packTask } from '../warehouse/packTask.js';
import { receiveInbound } from '../warehouse/receiveInbound.js';
import { requestRemoval } from '../warehouse/requestRemoval.js';
import { retryMovement } from '../warehouse/retryMovement.js';
import { takeInReturn } from '../warehouse/takeInReturn.js';

export const warehouseMutations = {
  inboundAnnounce: async (_, { input }, context) =>
    payload('inboundShipment', await announceInbound(context, context.viewer.required(), input)),
  inboundSend: async (_, { input }, context) =>
    payload('inboundShipment', await sendInbound(context, context.viewer.required(), input)),
  inboundCancel: async (_, { input }, context) =>
    payload('inboundShipment', await cancelInbound(context, context.viewer.required(), input)),
  inboundReceive: async (_, { input }, context) => {
    const lines = input.lines.map((line) => ({ ...line, damaged: line.damaged ?? 0 }));
    return payload('inboundShipment', await receiveInbound(context, operator(context), { ...input, lines }));
  },
  stockRemovalRequest: async (_, { input }, context) =>
    payload('stockRemoval', await requestRemoval(context, context.viewer.required(), input)),
  stockRemovalCancel: async (_, { input }, context) =>
    payload('stockRemoval', await cancelRemoval(context, actor(context), input)),
  stockRemovalPick: async (_, { input }, context) => {
    operator(context);
    return payload('stockRemoval', await pickRemoval(context, actor(context), input));
  },
  stockRemovalSend: async (_, { input }, context) => {
    operator(context);
    return payload('stockRemoval', await sendRemoval(context, actor(context), input));
  },
  stockRemovalDeliver: async (_, { input }, context) =>
    payload('stockRemoval', await deliverRemoval(context, actor(context), input)),
  stockTransferRequest: async (_, { input }, context) =>
    payload('stockTransfer', await requestTransfer(context, operator(context), input)),
  stockTransferSend: async (_, { input }, context) =>
    payload('stockTransfer', await sendTransfer(context, operator(context), input)),
  stockTransferReceive: async (_, { input }, context) =>
    payload('stockTransfer', await receiveTransfer(context, operator(context), input)),
  stockTransferCancel: async (_, { input }, context) =>
    payload('stockTransfer', await cancelTransfer(context, operator(context), input)),
  returnTakeIn: async (_, { input }, context) =>
    payload('return', await takeInReturn(context, operator(context), input)),
  stockMovementRetry: async (_, { input }, context) =>
    payload('stockMovement', await retryMovement(context, operator(context), input)),
  pickTaskStart: async (_, { input }, context) =>
    payload('pickTask', await startTask(context, operator(context), input)),
  pickTaskFinish: async (_, { input }, context) =>
    payload('pickTask', await finishTask(context, operator(context), input)),
  pickTaskPack: async (_, { input }, context) => payload('pickTask', await packTask(context, operator(context), input)),
} satisfies MutationResolvers;

/** Who it is; throws FORBIDDEN for anyone else. */
function operator({ viewer }: Context): string {
  viewer.requireRole('OPERATOR');
  return viewer.required();
}

const actor = ({ viewer }: Context) => ({ userId: viewer.required(), operator: viewer.has('OPERATOR') });
