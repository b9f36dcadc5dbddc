// Writes objects: for each type of object at a place, by a function made for what is asked of it.

import { isLeafType, isListType, isNonNullType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { pathAt } from '../path.js';
import type { PathPattern } from '../path.js';
import type { FieldPlace, Place, TypedPlace } from '../places.js';
import { typedAt } from '../typeOf.js';
import { compileFields } from './compileFields.js';
import { putText } from './output.js';
import { refused } from './write.js';
import type { Write } from './write.js';
import { writeLeaf } from './writeLeaf.js';
import { writeList } from './writeList.js';

/** What stands at a place that is no object, or of no type that may stand there, is null, with an error. */
export function writeObject(place: Place): Write {
  const isOne = place.inherited.length <= 1;
  let known: { typed: TypedPlace; write: Write } | undefined;
  return (value, writing) => {
    if (value === null || value === undefined) return false;
    if (typeof value !== 'object' || (isOne && Array.isArray(value))) return refused(place.path, writing);
    const typed = typedAt(place, value);
    if (!typed) return refused(place.path, writing);
    if (known?.typed !== typed) known = { typed, write: fieldsWriter(typed) };
    return known.write(value, writing);
  };
}

function fieldsWriter(typed: TypedPlace): Write {
  const known = typed.compiled.get(fieldsWriter) as Write | undefined;
  if (known) return known;
  const write = compileFields(typed, fieldWriter);
  typed.compiled.set(fieldsWriter, write);
  return write;
}

function fieldWriter({ type, child, nodes }: FieldPlace, path: PathPattern): Write {
  if (!type) return () => false;
  return child && nodes.length > 0 ? introspectionWriter(child, nodes, path) : valueWriter(type, child, path);
}

const turnedOff = { message: 'Introspection is turned off.', extensions: { code: 'INTROSPECTION_DISABLED' } };

const introspectionWriter =
  ({ graph }: Place, nodes: FieldPlace['nodes'], path: PathPattern): Write =>
  (_, { variables, output, problems, at }) => {
    if (!graph.introspect) problems.add(turnedOff, pathAt(path, at));
    const text = graph.introspect?.(nodes, variables) ?? null;
    if (text !== null) putText(output, text);
    return text !== null;
  };

/** Whether the value may be null is for whoever asks to see to. */
function valueWriter(type: GraphQLOutputType, child: Place | null, path: PathPattern): Write {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) return writeList(nullable.ofType, child, path, valueWriter);
  if (isLeafType(nullable)) return writeLeaf(nullable, path);
  return child ? writeObject(child) : () => false;
}
