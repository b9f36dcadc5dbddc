// What buyers, shops and support write to each other, and what becomes of support cases.

import { payload } from '../../kit/result.js';
import { openCase } from '../cases/openCase.js';
import { handBackCase, reopenCase, resolveCase, takeCase, withdrawCase } from '../cases/handleCase.js';
import { readCase, writeInCase } from '../cases/writeInCase.js';
import type { Context } from '../context.js';
import { readMessages } from '../messages/readMessages.js';
import { sendMessage } from '../messages/sendMessage.js';
import type { MutationResolvers } from '../types.generated.js';

type MessageMutations = Pick<
  MutationResolvers,
  | 'sellerOrderMessageSend'
  | 'sellerOrderMessagesRead'
  | 'supportCaseOpen'
  | 'supportCaseMessageSend'
  | 'supportCaseMessagesRead'
  | 'supportCaseWithdraw'
  | 'supportCaseReopen'
  | 'supportCaseTake'
  | 'supportCaseHandBack'
  | 'supportCaseResolve'
>;

export const messageMutations: MessageMutations = {
  sellerOrderMessageSend: async (_, { input }, context) =>
    payload('message', await sendMessage(context, context.viewer, context.viewer.customer(), input)),
  sellerOrderMessagesRead: async (_, { input }, context) =>
    payload('sellerOrder', await readMessages(context, customer(context), input)),
  supportCaseOpen: async (_, { input }, context) =>
    payload('supportCase', await openCase(context, context.viewer, context.viewer.customer(), input)),
  supportCaseMessageSend: async (_, { input }, context) => {
    const sent = await writeInCase(context, context.viewer, context.viewer.customer(), input);
    const supportCase = sent.ok ? await context.cases.byId(input.caseId) : null;
    return { ...payload('message', sent), supportCase };
  },
  supportCaseMessagesRead: async (_, { input }, context) =>
    payload('supportCase', await readCase(context, customer(context), input)),
  supportCaseWithdraw: async (_, { input }, context) =>
    payload('supportCase', await withdrawCase(context, customer(context), input)),
  supportCaseReopen: async (_, { input }, context) =>
    payload('supportCase', await reopenCase(context, customer(context), input)),
  supportCaseTake: async (_, { input }, context) =>
    payload('supportCase', await takeCase(context, operator(context), input)),
  supportCaseHandBack: async (_, { input }, context) =>
    payload('supportCase', await handBackCase(context, operator(context), input)),
  supportCaseResolve: async (_, { input }, context) =>
    payload('supportCase', await resolveCase(context, operator(context), input)),
};

function customer({ viewer }: Context) {
  viewer.customer();
  return viewer;
}

function operator({ viewer }: Context) {
  viewer.requireRole('OPERATOR');
  return viewer;
}
