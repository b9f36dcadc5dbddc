// Made data: what a field holds follows from the seed, the object's identity, the field and its arguments, and from nothing
// else, so that every subgraph that delivers the field, and the monolith, hold the same. Nulls and failures are a part of it.

import { Kind, getArgumentValues, getNamedType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLType, SelectionSetNode } from 'graphql';
import { codedError, codeOf } from '../../subgraphs/kit/codedError.js';
import type { Facts } from './facts.js';
import { identityIn, keyLeaf } from './identities.js';
import { leafValue } from './leaves.js';
import { hash } from './random.js';
import { stable } from './stable.js';

/** An object of the made data; an entity, or an object in an entity's key, bears its identity. */
export type Thing = {
  __typename: string;
  key: string;
  identity?: number;
  /** In a subgraph: the representation that it was asked for by. */
  representation?: Record<string, unknown>;
};

export type Situation = {
  seed: string;
  /** How often, in a thousand: a null, a failure, an entity that a subgraph does not know. */
  nulls: number;
  failures: number;
  losses: number;
};

/** What one execution has done so far. */
export type Run = {
  /** Root fields of mutations that have run: what they answer tells their order. */
  mutations: number;
  /** Every fault that was met, also those that null propagation hides. */
  faults: { path: (string | number)[]; code: string }[];
  /** Faults met in what the client need not see: fields that only `@requires` asked for, subgraphs that do not know an entity. */
  aside: { path: (string | number)[]; code: string; isRequired?: true }[];
  /** Keys and required fields that a representation did not bring, though their subgraph was asked for what needs them. */
  unfed: number;
  /** What was null or failed, whoever asked for it: the same text in the monolith and in every subgraph. */
  met: Set<string>;
};
export const newRun = (): Run => ({ mutations: 0, faults: [], aside: [], unfed: 0, met: new Set() });

/** Faults of a whole entity: federation tells them at the entity's place, a monolith at each of its fields. */
export const lossCodes: readonly string[] = ['ENTITY_NOT_FOUND', 'ENTITY_BUSY'];
const failureCodes = ['BUSY', 'FORBIDDEN', 'NOT_FOUND', 'INTERNAL_SERVER_ERROR'];
const identitiesPerType = 3;

/** Hears of a fault, where it is within the field's lists, and whether a field that was only required has it, or the object itself. */
export type Fault = (indices: readonly number[], code: string, aside?: 'required' | 'object') => void;
export type Values = ReturnType<typeof valuesOf>;

export function valuesOf(facts: Facts, situation: Situation) {
  const { seed } = situation;
  const perMille = (text: string) => hash(`${seed}?${text}`) % 1000;

  /** The code by which a subgraph does not answer for an entity, or undefined. */
  function lossOf(subgraph: string, type: string, identity: number): string | undefined {
    if (!facts.losers(type).includes(subgraph)) return undefined;
    const chance = perMille(`loss|${subgraph}|${type}|${identity}`);
    if (chance >= situation.losses) return undefined;
    return lossCodes[chance % 3 === 0 ? 1 : 0];
  }

  const concreteOf = (thing: Thing): string => {
    const namespace = facts.entity(thing.__typename) ?? thing.__typename;
    const types = facts.typesOf(namespace);
    return thing.identity === undefined ? thing.__typename : (types[thing.identity % types.length] as string);
  };

  /** In `subgraph`, or in the monolith. Answers or throws as a resolver does; lists may hold Errors in their items' places. */
  function valueOf(
    thing: Thing,
    field: string,
    args: Record<string, unknown>,
    run: Run,
    place: { subgraph?: string | undefined; fault: Fault },
  ): unknown {
    const type = concreteOf(thing);
    const coordinate = `${type}.${field}`;
    const { identity } = thing;
    const namespace = facts.entity(type);
    if (identity !== undefined && facts.isKeyLeaf(coordinate)) {
      return keyLeaf(facts.strictType(type, field), namespace ?? type, identity, field);
    }
    if (identity !== undefined && facts.isKeyObject(coordinate)) {
      const inner = facts.possible(type, field)[0] as string;
      return { __typename: inner, key: facts.entity(inner) ? String(identity) : `${namespace}.${identity}`, identity };
    }
    if (identity !== undefined) {
      const code = lossOf(place.subgraph ?? (facts.providers(coordinate)[0] as string), type, identity);
      if (code) throw failed(code, [], place);
    }
    const required = requiredBy(thing, type, field, run, place);
    const order = type === 'Mutation' ? `|${run.mutations++}` : '';
    const text = `${namespace ?? type}|${thing.key}|${field}|${stable(args)}|${required}${order}`;
    return make(facts.strictType(type, field), text, [], { type, field, met: run.met, ...place });
  }

  type Place = { type: string; field: string; met: Run['met']; fault: Fault };

  function failed(code: string, indices: readonly number[], place: Pick<Place, 'fault'>): Error {
    place.fault(indices, code);
    // Where a subgraph is asked for a field of an entity that it does not know, it says so at the field (`atField`).
    const details = lossCodes.includes(code) ? { atField: true } : {};
    return code === 'INTERNAL_SERVER_ERROR' ? new Error('accident') : codedError(code, `It is ${code}.`, details);
  }

  function make(type: GraphQLType, text: string, indices: readonly number[], place: Place): unknown {
    const strict = isNonNullType(type);
    if (!strict || !facts.isNeeded(place.field)) {
      const chance = perMille(`fault|${text}|${indices.join()}`) * (strict ? 4 : 1);
      const { nulls, failures } = situation;
      if (chance < failures + nulls) place.met.add(`${text}#${indices.join()}`);
      if (chance < failures) {
        const error = failed(failureCodes[chance % 4] as string, indices, place);
        if (indices.length > 0) return error;
        throw error;
      }
      if (chance < failures + nulls) {
        if (strict) place.fault(indices, 'INTERNAL_SERVER_ERROR');
        return null;
      }
    }
    const inner = strict ? type.ofType : type;
    const own = `${text}#${indices.join('#')}`;
    if (isListType(inner)) {
      const length = [0, 1, 2, 2, 3, 3][hash(`${seed}length${own}`) % 6] as number;
      return Array.from({ length }, (_, index) => make(inner.ofType, text, [...indices, index], place));
    }
    const named = getNamedType(inner);
    if ('getFields' in named || 'getTypes' in named) return thingAt(own, indices, place);
    if (isEnumType(named)) {
      const values = facts.enumValues(named.name);
      return values[hash(`${seed}enum${own}`) % values.length];
    }
    return leafValue(named.name, hash(`${seed}leaf${own}`));
  }

  function thingAt(text: string, indices: readonly number[], { type, field, fault }: Place): Thing | null {
    const possible = facts.possible(type, field);
    const chosen = possible[hash(`${seed}type${text}`) % possible.length];
    if (chosen === undefined) return null;
    const namespace = facts.entity(chosen);
    if (namespace === undefined) {
      return { __typename: chosen, key: hash(`${text}a`).toString(36) + hash(`${text}b`).toString(36) };
    }
    const types = facts.typesOf(namespace);
    const identity = types.indexOf(chosen) + types.length * (hash(`${seed}identity${text}`) % identitiesPerType);
    for (const subgraph of facts.losers(chosen)) {
      const code = lossOf(subgraph, chosen, identity);
      if (code) fault(indices, code, 'object');
    }
    return { __typename: chosen, key: String(identity), identity };
  }

  /** The values of the fields in `@requires`, as text: those of the representation, or in the monolith the model's own. */
  function requiredBy(
    thing: Thing,
    type: string,
    field: string,
    run: Run,
    place: { subgraph?: string | undefined; fault: Fault },
  ): string {
    const set = facts.requires(`${type}.${field}`) ?? interfaceRequires(type, field);
    if (!set) return '';
    return JSON.stringify(
      place.subgraph === undefined
        ? ownValues(set, thing, run, true, place.fault)
        : givenValues(set, thing.representation ?? {}, type, run),
    );
  }

  function interfaceRequires(type: string, field: string): SelectionSetNode | undefined {
    const namespace = facts.entity(type);
    return namespace === undefined ? undefined : facts.requires(`${namespace}.${field}`);
  }

  const applies = (condition: string | undefined, type: string) => {
    if (condition === undefined || condition === type) return true;
    const [abstract, object] = [facts.whole.getType(condition), facts.whole.getType(type)];
    return !!abstract && 'getFields' in abstract && isObjectType(object) && !isObjectType(abstract)
      ? facts.whole.isSubType(abstract as never, object)
      : false;
  };

  function givenValues(set: SelectionSetNode, given: any, type: string, run: Run): unknown {
    if (given === null || given === undefined) return null;
    if (Array.isArray(given)) return given.map((item) => givenValues(set, item, type, run));
    const name = given.__typename ?? type;
    return set.selections.flatMap((each) => {
      if (each.kind === Kind.INLINE_FRAGMENT)
        return applies(each.typeCondition?.name.value, name) ? [givenValues(each.selectionSet, given, name, run)] : [];
      if (each.kind !== Kind.FIELD) return [];
      const value = given[each.name.value];
      const inner = each.selectionSet;
      if (value === undefined) return (run.unfed++, ['absent']);
      return [inner ? givenValues(inner, value, namedTypeOf(name, each.name.value), run) : value];
    });
  }

  const namedTypeOf = (type: string, field: string) => getNamedType(facts.strictType(type, field)).name;

  /** An entity that a nested part of the set was lost with stands as null; lost at the top, the field is lost itself. */
  function ownValues(set: SelectionSetNode, thing: Thing, run: Run, top: boolean, fault: Fault): unknown {
    const type = concreteOf(thing);
    try {
      return set.selections.flatMap((each) => {
        if (each.kind === Kind.INLINE_FRAGMENT)
          return applies(each.typeCondition?.name.value, type)
            ? [ownValues(each.selectionSet, thing, run, true, fault)]
            : [];
        if (each.kind !== Kind.FIELD) return [];
        if (each.name.value === '__typename') return [type];
        return [completed(each.selectionSet, ownValue(thing, type, each, run, fault), run, fault)];
      });
    } catch (error) {
      if (top || !lossCodes.includes(codeOf(error) ?? '')) throw error;
      return null;
    }
  }

  function ownValue(
    thing: Thing,
    type: string,
    node: Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>,
    run: Run,
    fault: Fault,
  ) {
    const object = facts.whole.getType(type) as unknown as {
      getFields(): Record<string, GraphQLField<unknown, unknown>>;
    };
    const field = object.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
    try {
      return valueOf(thing, node.name.value, getArgumentValues(field, node), run, {
        fault: (indices, code) => fault(indices, code, 'required'),
      });
    } catch (error) {
      if (lossCodes.includes(codeOf(error) ?? '')) throw error;
      return null;
    }
  }

  function completed(set: SelectionSetNode | undefined, value: unknown, run: Run, fault: Fault): unknown {
    if (value === null || value === undefined || value instanceof Error) return null;
    if (Array.isArray(value)) return value.map((item) => completed(set, item, run, fault));
    return set ? ownValues(set, value as Thing, run, false, fault) : value;
  }

  /** The thing that a representation stands for; null, or an Error, where the subgraph does not answer for it. */
  function referred(
    subgraph: string,
    type: string,
    representation: Record<string, unknown>,
    run: Run,
  ): Thing | Error | null {
    const inKey = ([field]: [string, unknown]) =>
      facts.isKeyLeaf(`${type}.${field}`) || facts.isKeyObject(`${type}.${field}`);
    const identity = identityIn(Object.fromEntries(Object.entries(representation).filter(inKey)));
    if (identity === undefined) {
      run.unfed++;
      return new Error(`no key in ${JSON.stringify(representation)}`);
    }
    const namespace = facts.entity(type) ?? type;
    const types = facts.typesOf(namespace);
    const concrete = types[identity % types.length] as string;
    const code = lossOf(subgraph, concrete, identity);
    if (code === 'ENTITY_NOT_FOUND') return null;
    if (code) return codedError(code, `It is ${code}.`);
    return { __typename: concrete, key: String(identity), identity, representation };
  }

  return { valueOf, referred };
}
