// What subgraphs may answer and the supergraph hides from clients: where a null may stand it is null without an error, for nothing failed.

import { isCompositeType, isEnumType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import type { Graph } from '../places.js';

/** Of a value of an enum, or of an object's type by its name. */
export type IsHidden = (name: unknown) => boolean;

export const nothing: IsHidden = () => false;

/** For values of a type that clients see. */
export function hiddenIn({ api, full }: Graph, type: GraphQLOutputType): IsHidden {
  if (full === api) return nothing;
  if (isCompositeType(type)) return (name) => typeof name === 'string' && !api.getType(name);
  if (!isEnumType(type)) return nothing;
  const whole = full.getType(type.name);
  const shown = new Set(type.getValues().map(({ name }) => name));
  return (name) => typeof name === 'string' && !shown.has(name) && isEnumType(whole) && whole.getValue(name) != null;
}
