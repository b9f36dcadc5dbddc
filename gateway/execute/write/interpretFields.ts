// Writes the fields of one type of object by a loop over what is asked of it: at once, for operations that are seldom asked.

import { isNonNullType } from 'graphql';
import type { FieldPlace, TypedPlace } from '../places.js';
import type { PathPattern } from '../path.js';
import { putByte, putConstant } from './output.js';
import { nullText, unaccounted } from './write.js';
import type { Write } from './write.js';

type FieldWriter = (field: FieldPlace, path: PathPattern) => Write;

export function interpretFields(typed: TypedPlace, writerOf: FieldWriter): Write {
  const { place, type = '' } = typed;
  const isObject = place.graph.types.of(type).has(type);
  const name = Buffer.from(JSON.stringify(type));
  const fields = [...typed.fields.values()]
    .filter(({ isAsked }) => isAsked)
    .map((field, index) => {
      const path = [...place.path, field.shown];
      const isName = field.name === '__typename';
      return {
        prefix: Buffer.from(`${index === 0 ? '{' : ','}${JSON.stringify(field.shown)}:`),
        path,
        isRequired: isName || isNonNullType(field.type),
        read: field.read,
        write: isName ? typename(isObject ? name : null) : writerOf(field, path),
      };
    });
  return (value, writing) => {
    const { output } = writing;
    const start = output.end;
    if (fields.length === 0) putByte(output, 0x7b);
    for (const { prefix, path, isRequired, read, write } of fields) {
      putConstant(output, prefix);
      if (write(read(value), writing)) continue;
      if (isRequired) {
        output.end = start;
        return unaccounted(path, writing);
      }
      putConstant(output, nullText);
    }
    putByte(output, 0x7d);
    return true;
  };
}

/** An interface that nobody told the type of has no name. */
const typename =
  (name: Uint8Array | null): Write =>
  (_, { output }) => {
    if (name) putConstant(output, name);
    return name !== null;
  };
