// Takes lines out of the viewer's cart, whichever market the viewer is in.

import { checkId } from '../../kit/ids.js';
import { done } from '../../kit/result.js';
import { checkSize } from '../bounds.js';
import { linesMost } from './cartLines.js';
import { changeCart } from './changeCart.js';
import type { CartDeps } from './changeCart.js';

/** What is gone already is no error. Answers null where the viewer has no cart. */
export async function removeLines(deps: CartDeps, customerId: string, lineIds: readonly string[]) {
  const gone = new Set(checkSize(lineIds, 'lineIds', linesMost).map((id) => checkId('cline', id, 'lineIds')));
  const changed = await changeCart<never>(deps, customerId, (cart) =>
    done({ lines: cart.lines.filter((line) => !gone.has(line.id)), market: cart.market }),
  );
  return changed ?? done(null);
}
