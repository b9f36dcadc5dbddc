// Writes leaves: what a subgraph sent, if the client's schema lets it be a value of that type.

import { isEnumType } from 'graphql';
import type { GraphQLEnumType, GraphQLScalarType } from 'graphql';
import type { PathPattern } from '../path.js';
import type { IsHidden } from './hidden.js';
import { putConstant, putInteger, putNumber, putString, putText } from './output.js';
import type { Output } from './output.js';
import { refused } from './write.js';
import type { Write } from './write.js';

/** False, and nothing is written, where the value is none of the type. */
type Put = (output: Output, value: unknown) => boolean;

export function writeLeaf(type: GraphQLScalarType | GraphQLEnumType, path: PathPattern, isHidden: IsHidden): Write {
  const put = isEnumType(type) ? enumeration(type) : (scalars[type.name] ?? as(isString, putString, custom));
  return (value, writing) => {
    if (value === null || value === undefined) return false;
    return put(writing.output, value) || (!isHidden(value) && refused(path, writing));
  };
}

function enumeration(type: GraphQLEnumType): Put {
  const texts = new Map<unknown, Uint8Array>(type.getValues().map(({ name }) => [name, Buffer.from(`"${name}"`)]));
  return (output, value) => {
    const text = texts.get(value);
    if (text) putConstant(output, text);
    return text !== undefined;
  };
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && (value | 0) === value;
const isString = (value: unknown): value is string => typeof value === 'string';

/** Tries one form after the other. */
const as =
  <T>(is: (value: unknown) => value is T, put: (output: Output, value: T) => void, otherwise?: Put): Put =>
  (output, value) => {
    if (!is(value)) return otherwise?.(output, value) ?? false;
    put(output, value);
    return true;
  };

const scalars: Record<string, Put | undefined> = {
  String: as(isString, putString),
  Boolean: as(
    (value) => typeof value === 'boolean',
    (output, value) => putText(output, String(value)),
  ),
  Int: as(isWhole, putInteger),
  Float: as((value): value is number => Number.isFinite(value), putNumber),
  ID: as(
    isString,
    putString,
    as(
      (value): value is number => Number.isSafeInteger(value),
      (output, value) => putString(output, String(value)),
    ),
  ),
};

/** What a custom scalar may be is its subgraph's to know. */
function custom(output: Output, value: unknown): boolean {
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined || text === 'null') return false;
    putText(output, text);
    return true;
  } catch {
    return false;
  }
}
