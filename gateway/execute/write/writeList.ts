// Writes lists.

import { isNonNullType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { listsIn } from '../path.js';
import type { PathPattern } from '../path.js';
import type { Place } from '../places.js';
import { itemsOf } from '../readField.js';
import { putByte, putConstant } from './output.js';
import { nullText, refused, unaccounted } from './write.js';
import type { Write } from './write.js';

type WriterOf = (type: GraphQLOutputType, path: PathPattern) => Write;

/** `path` is the list's own; a null item where none may be makes the whole list null. */
export function writeList(item: GraphQLOutputType, path: PathPattern, child: Place | null, writerOf: WriterOf): Write {
  const depth = listsIn(path);
  const itemPath = [...path, depth];
  const write = writerOf(item, itemPath);
  const isRequired = isNonNullType(item);
  return (value, writing) => {
    if (value === null || value === undefined) return false;
    const items = itemsOf(child, value);
    if (!items) return refused(path, writing);
    const { at, output } = writing;
    const start = output.end;
    putByte(output, 0x5b);
    for (let index = 0; index < items.length; index++) {
      if (index > 0) putByte(output, 0x2c);
      at[depth] = index;
      if (write(items[index], writing)) continue;
      if (isRequired) {
        output.end = start;
        return unaccounted(itemPath, writing);
      }
      putConstant(output, nullText);
    }
    putByte(output, 0x5d);
    return true;
  };
}
