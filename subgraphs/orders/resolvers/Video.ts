import { figureDays } from '../figures/figureDays.js';
import { saleScope } from '../figures/salesDelta.js';
import { account } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { VideoResolvers } from '../types.generated.js';

export const Video: VideoResolvers = {
  sales: async ({ id, creator }, { window }, { load, viewer }) =>
    creator && (await maySeeAccount(viewer, account.creator(creator.id), load.moneyOf))
      ? { scope: saleScope.video(id), ...figureDays(window) }
      : null,
};
