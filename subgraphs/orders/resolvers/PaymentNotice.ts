import { noticeStateOf } from '../payment/paymentNoticeStore.js';
import type { PaymentNoticeResolvers, PaymentProviderName } from '../types.generated.js';

export const PaymentNotice: PaymentNoticeResolvers = {
  id: (notice) => notice._id,
  provider: ({ provider }) => provider as PaymentProviderName,
  subjectId: ({ key }) => key,
  state: noticeStateOf,
  tries: ({ attempts }) => attempts,
};
