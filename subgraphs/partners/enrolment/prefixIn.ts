import { codedError } from '../../kit/codedError.js';

const itemType = /\btype\s+([A-Z]\w*?)Item\s+implements\s+RetailerItem\b/;

/** What a retailer's first item type is called before `Item`: Acme of `type AcmeItem implements RetailerItem`. */
export function prefixIn(sdl: string): string {
  const prefix = itemType.exec(sdl)?.[1];
  if (!prefix)
    throw codedError('RETAILER_REFUSED', 'No type like AcmeItem implements RetailerItem: say which prefix is meant.');
  return prefix;
}
