// Random operations, valid against an API schema: aliases, fragments, variables with defaults, conditions, introspection.

import {
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  getNamedType,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';
import { leafValue } from './leaves.js';
import type { Random } from './random.js';

export type Operation = { document: DocumentNode; text: string; variables: Record<string, unknown> };

const introspections = [
  '__schema { queryType { name fields { name } } }',
  '__schema { types { kind name } directives { name args { name } } }',
  'meta: __type(name: "Query") { name kind fields(includeDeprecated: true) { name type { kind ofType { name } } } }',
  'nothing: __type(name: "NoSuchType") { name }',
];

/** Null where chance made what GraphQL forbids (two aliases that can't be merged, say): ask again. */
export function randomOperation(api: GraphQLSchema, random: Random, fieldLimit = 22): Operation | null {
  const writer = operationWriter(api, random, fieldLimit);
  const text = writer.write();
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch {
    return null;
  }
  return validate(api, document).length > 0 ? null : { document, text, variables: writer.variables };
}

function operationWriter(api: GraphQLSchema, random: Random, fieldLimit: number) {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments = new Map<string, { name: string; text: string }>();
  let left = fieldLimit;
  let names = 0;

  function variable(type: string, value: () => unknown, literal: () => string): string {
    const name = `v${definitions.length}`;
    const strict = type.endsWith('!');
    const withDefault = random.chance(0.4);
    // A default makes the type nullable now and then: GraphQL lets it stand in a non-null place all the same.
    const loose = strict && withDefault && random.chance(0.5) ? type.slice(0, -1) : type;
    definitions.push(`$${name}: ${loose}${withDefault ? ` = ${literal()}` : ''}`);
    const mayBeLeftOut = withDefault || !strict;
    if (!mayBeLeftOut || random.chance(0.75)) variables[name] = !strict && random.chance(0.15) ? null : value();
    return `$${name}`;
  }

  function literal(type: GraphQLInputType, depth: number, mayVary: boolean): string {
    if (mayVary && random.chance(depth === 0 ? 0.35 : 0.15))
      return variable(
        String(type),
        () => input(type, depth),
        () => literal(type, depth + 1, false),
      );
    if (isNonNullType(type)) return literal(type.ofType, depth, mayVary);
    if (!forced(type, depth) && random.chance(0.08)) return 'null';
    if (isListType(type)) {
      if (random.chance(0.1)) return literal(type.ofType, depth + 1, mayVary);
      const length = depth > 3 ? 0 : random.below(3);
      return `[${Array.from({ length }, () => literal(type.ofType, depth + 1, mayVary)).join(', ')}]`;
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((each) => wanted(each, depth));
      return `{${given.map((each) => `${each.name}: ${literal(each.type, depth + 1, mayVary)}`).join(', ')}}`;
    }
    return literalOf(leafInput(type.name));
  }
  const forced = (_type: GraphQLInputType, _depth: number) => false;

  const wanted = (each: GraphQLArgument | GraphQLInputField, depth: number) =>
    (isNonNullType(each.type) && each.defaultValue === undefined) || (depth < 3 && random.chance(0.5));

  function input(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return input(type.ofType, depth);
    if (random.chance(0.05) && depth > 0) return undefinedOrNull(type);
    if (isListType(type)) {
      const length = depth > 3 ? 0 : random.below(3);
      return Array.from({ length }, () => strictInput(type.ofType, depth + 1));
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((each) => wanted(each, depth));
      return Object.fromEntries(given.map((each) => [each.name, strictInput(each.type, depth + 1)]));
    }
    return leafInput(type.name);
  }
  const undefinedOrNull = (_type: GraphQLInputType) => null;
  const strictInput = (type: GraphQLInputType, depth: number): unknown => {
    if (!isNonNullType(type)) return input(type, depth);
    const value = input(type.ofType, 0);
    return value;
  };
  const leafInput = (name: string) => leafValue(name, random.below(1 << 30));

  function condition(): string {
    if (!random.chance(0.08)) return '';
    const name = random.pick(['skip', 'include']);
    // A literal leaves nothing out: where it leaves out all of an object, Apollo's planner leaves out the object.
    const value = random.chance(0.3)
      ? String(name === 'include')
      : variable(
          'Boolean!',
          () => random.chance(0.5),
          () => String(random.chance(0.5)),
        );
    return ` @${name}(if: ${value})`;
  }

  function field(each: GraphQLField<unknown, unknown>, depth: number, spread: number): string {
    left--;
    const given = each.args.filter((arg) => wanted(arg, 0));
    const args = given.map((arg) => `${arg.name}: ${literal(arg.type, 0, true)}`).join(', ');
    // Apollo's planner takes a field for one that `@requires` or a key asks for by the same name, whatever its arguments.
    const aliased = each.args.length > 0 || random.chance(0.12);
    const alias = aliased ? (random.chance(0.2) ? `${random.pick(['x', 'y', 'z'])}: ` : `a${names++}: `) : '';
    const type = getNamedType(each.type);
    const when = condition();
    const inner = isCompositeType(type) ? ` ${selection(type, depth - 1, spread * listed(each.type))}` : '';
    // Where all that is in a field that may be left out may be left out, too, Apollo's planner takes the one for the other.
    const whole = when === '' ? inner : inner.replace('{', '{ __typename');
    return `${alias}${each.name}${args && `(${args})`}${when}${whole}`;
  }

  function selection(type: GraphQLCompositeType, depth: number, spread: number): string {
    const parts: string[] = [];
    if (random.chance(0.25)) parts.push(random.chance(0.3) ? `kind${names++}: __typename` : '__typename');
    if (!isAbstractType(type) || 'getFields' in type) {
      const all = Object.values(type.getFields());
      const able = all.filter((each) => isLeafType(getNamedType(each.type)) || (depth > 0 && left > 0 && spread < 30));
      const count = able.length === 0 ? 0 : 1 + random.below(Math.min(4, able.length));
      for (let i = 0; i < count; i++) parts.push(field(random.pick(able), depth, spread));
    }
    if (isAbstractType(type)) {
      const possible = api.getPossibleTypes(type);
      const others = possible.flatMap((each) => each.getInterfaces());
      // Nothing of ours is a RetailerItem: partners bring those.
      const count = possible.length === 0 ? 0 : 1 + random.below(3);
      for (let i = 0; i < count && left > 0; i++)
        parts.push(
          fragment(
            random.chance(0.8) || others.length === 0 ? random.pick(possible) : random.pick(others),
            depth,
            spread,
          ),
        );
    } else if (random.chance(0.15) && left > 0) {
      const above = isObjectType(type) ? type.getInterfaces() : [];
      parts.push(fragment(above.length > 0 && random.chance(0.5) ? random.pick(above) : type, depth, spread));
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  /** Inline, named, or a named one that was written before. */
  function fragment(type: GraphQLCompositeType, depth: number, spread: number): string {
    if (random.chance(0.65)) return `... on ${type.name}${condition()} ${selection(type, depth, spread)}`;
    const known = fragments.get(type.name);
    if (known && random.chance(0.5) && known.text !== '') return `...${known.name}${condition()}`;
    const name = `F${names++}`;
    const made = { name, text: '' };
    const inner = selection(type, Math.min(depth, 2), spread);
    made.text = `fragment ${name} on ${type.name} ${inner}`;
    fragments.set(fragments.has(type.name) ? name : type.name, made);
    return `...${name}${condition()}`;
  }

  function write(): string {
    const mutation = api.getMutationType();
    const type = mutation && random.chance(0.15) ? mutation : api.getQueryType()!;
    const depth = 2 + random.below(5);
    const fields = Object.values(type.getFields());
    const parts = Array.from({ length: 1 + random.below(type === mutation ? 4 : 3) }, () =>
      // Root fields of a mutation must differ in name, or they would be one.
      field(random.pick(fields), depth, 1),
    );
    if (type !== mutation && random.chance(0.1))
      parts.splice(random.below(parts.length + 1), 0, random.pick(introspections));
    if (random.chance(0.1)) parts.push('__typename');
    const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    const kind = type === mutation ? 'mutation' : 'query';
    return [`${kind} Random${head} { ${parts.join(' ')} }`, ...[...fragments.values()].map(({ text }) => text)].join(
      '\n',
    );
  }
  return { variables, write };
}

/** About how many values a list of such a type holds in the made data. */
const listed = (type: GraphQLOutputType): number =>
  isNonNullType(type) ? listed(type.ofType) : isListType(type) ? 2 * listed(type.ofType) : 1;

/** A value as GraphQL writes it. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([key]) => /^[A-Za-z]\w*$/.test(key));
  return `{${entries.map(([key, each]) => `${key}: ${literalOf(each)}`).join(', ')}}`;
}
