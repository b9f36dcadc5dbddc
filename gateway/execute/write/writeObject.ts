// Writes objects: for each type of object at a place, by a function made for what is asked of it.

import { isLeafType, isListType, isNonNullType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { pathAt } from '../path.js';
import type { PathPattern } from '../path.js';
import type { FieldPlace, Graph, Place, TypedPlace } from '../places.js';
import { typedAt } from '../typeOf.js';
import { compileFields } from './compileFields.js';
import { interpretFields } from './interpretFields.js';
import { putText } from './output.js';
import { refused, unaccounted } from './write.js';
import type { Write, Writing } from './write.js';
import { hiddenIn, nothing } from './hidden.js';
import type { IsHidden } from './hidden.js';
import { writeLeaf } from './writeLeaf.js';
import { writeList } from './writeList.js';

/** From so many objects on, a function that is made for their type is worth its making: some tenths of a millisecond. */
const oftenWritten = 200;

/**
 * What stands at a place that is no object, or of no type that may stand there, is null, with an error; so is an object that nobody told
 * the type of, where the client asks for what depends on it; an object whose type is hidden, without one where a null may stand.
 */
export function writeObject(place: Place, isHidden: IsHidden = nothing): Write {
  const isOne = place.inherited.length <= 1;
  let known: { typed: TypedPlace; fields: { write: Write } } | undefined;
  return (value, writing) => {
    if (value === null || value === undefined) return false;
    if (typeof value !== 'object' || (isOne && Array.isArray(value))) return refused(place.path, writing);
    const typed = typedAt(place, value);
    if (!typed) return refused(place.path, writing);
    if (typed.isUntold) return unaccounted(place.path, writing);
    if (typed.isHidden) return !isHidden(typed.type) && refused(place.path, writing);
    if (known?.typed !== typed) known = { typed, fields: fieldsOf(typed) };
    return known.fields.write(value, writing);
  };
}

function fieldsOf(typed: TypedPlace): { write: Write } {
  const known = typed.compiled.get(fieldsOf) as { write: Write } | undefined;
  if (known) return known;
  const writerOf = (field: FieldPlace, path: PathPattern) => fieldWriter(field, path, typed.place.graph);
  const interpreted = interpretFields(typed, writerOf);
  let written = 0;
  const fields = {
    write(value: unknown, writing: Writing): boolean {
      if (++written === oftenWritten) fields.write = compileFields(typed, writerOf);
      return interpreted(value, writing);
    },
  };
  typed.compiled.set(fieldsOf, fields);
  return fields;
}

function fieldWriter({ type, child, nodes }: FieldPlace, path: PathPattern, graph: Graph): Write {
  if (!type) return () => false;
  return child && nodes.length > 0 ? introspectionWriter(child, nodes, path) : valueWriter(type, child, path, graph);
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
function valueWriter(type: GraphQLOutputType, child: Place | null, path: PathPattern, graph: Graph): Write {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    return writeList(nullable.ofType, path, child, (item, itemPath) => valueWriter(item, child, itemPath, graph));
  }
  const isHidden = nullable === type ? hiddenIn(graph, nullable) : nothing;
  if (isLeafType(nullable)) return writeLeaf(nullable, path, isHidden);
  return child ? writeObject(child, isHidden) : () => false;
}
