import { isInMarket } from '../../video/inMarket.js';
import type { Rule } from '../feed.js';

/** Drops what may not be shown in the viewer's market. */
export const availableHere: Rule = (entry, { market }) => isInMarket(entry, market);
