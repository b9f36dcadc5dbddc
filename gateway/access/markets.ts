// The markets that there are, as products tells them through the graph, kept fresh.

import { refusal } from '../errors/refusal.js';
import type { Logger } from '../../subgraphs/kit/log.js';
import type { ServiceCall } from '../../subgraphs/kit/serviceCall.js';

export type MarketFacts = {
  code: string;
  currencyCode: string;
  isDefault: boolean;
  status: string;
  languages: string[];
};

export type Markets = {
  /** Resolves once the list was read for the first time; it is tried again until then. */
  loaded: Promise<void>;
  isLoaded(): boolean;
  /** The market that was asked for, else the account's, else the default; throws MARKET_UNKNOWN, or NOT_READY before the first list. */
  choose(asked: string | undefined, accounts: string | null): MarketFacts;
  stop(): void;
};

const refreshMs = 30_000;
const retryMs = 500;
const document = '{ markets { code currencyCode isDefault status languages } }';
/** A closed market is as good as unknown to clients. */
const openStatuses = new Set(['OPEN', 'DRAINING']);

/** A list that can't be read any more stays as it was last. */
export function markets(products: ServiceCall, log: Logger): Markets {
  let known = new Map<string, MarketFacts>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const loaded = new Promise<void>((resolve) => {
    const refresh = async () => {
      try {
        const { markets: list } = await products<{ markets: MarketFacts[] }>(document, {});
        known = new Map(list.filter(({ status }) => openStatuses.has(status)).map((market) => [market.code, market]));
        if (known.size > 0) resolve();
        else log.warn('products knows of no market that is open');
      } catch (error) {
        log.warn({ reason: (error as Error).message }, 'the markets cannot be read; trying again');
      }
      if (!stopped) timer = setTimeout(refresh, known.size > 0 ? refreshMs : retryMs).unref();
    };
    void refresh();
  });

  return {
    loaded,
    isLoaded: () => known.size > 0,
    choose(asked, accounts) {
      if (known.size === 0) throw refusal('NOT_READY', 'This gateway is starting.', 503);
      if (asked !== undefined) {
        const market = known.get(asked.toUpperCase());
        if (!market) throw refusal('MARKET_UNKNOWN', 'X-Market names no market of this platform.');
        return market;
      }
      const own = accounts === null ? undefined : known.get(accounts);
      const chosen = own ?? [...known.values()].find(({ isDefault }) => isDefault) ?? known.values().next().value;
      return chosen as MarketFacts;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
