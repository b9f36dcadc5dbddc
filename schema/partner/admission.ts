// What of a partner's SDL may be composed: all else is refused by name and line, since a list of what is forbidden always lacks something.

import { Kind, parse } from 'graphql';
import type { DefinitionNode, DocumentNode, ObjectTypeDefinitionNode, ObjectTypeExtensionNode } from 'graphql';
import { faultsOfFields, faultsOfOwnType, isOwnType } from './admissionOfTypes.js';
import type { OwnType, Scope } from './admissionOfTypes.js';
import { contractRoots, isSameAsContract, contractTypes } from './contract.js';
import { isMachinery, isMachineryField } from './federationMachinery.js';

export type Admitted = {
  prefix: string;
  ownTypes: OwnType[];
  /** The prefixed fields of Query. */
  rootFields: NonNullable<ObjectTypeDefinitionNode['fields']>[number][];
  itemTypes: string[];
};
export type Admission = { ok: true; value: Admitted } | { ok: false; faults: string[] };

const mostBytes = 512 * 1024;
const prefixForm = /^[A-Z][a-z][A-Za-z0-9]{1,28}$/;

/** `taken` are the names of types and root fields that are in the graph already, and the other retailers' prefixes. */
export type Taken = { names: readonly string[]; prefixes: readonly string[] };

export function admit(sdl: string, prefix: string, taken: Taken): Admission {
  const faults = faultsOfPrefix(prefix, taken);
  if (faults.length > 0) return { ok: false, faults };
  if (Buffer.byteLength(sdl) > mostBytes) return { ok: false, faults: [`The SDL has more than ${mostBytes} bytes.`] };
  try {
    return admitDocument(parse(sdl, { maxTokens: 100_000 }), prefix);
  } catch (error) {
    return { ok: false, faults: [(error as Error).message.slice(0, 300)] };
  }
}

function faultsOfPrefix(prefix: string, { names, prefixes }: Taken): string[] {
  if (!prefixForm.test(prefix)) return [`${prefix.slice(0, 40)} is no prefix: 3 to 30 letters and digits, as in Acme.`];
  const begins = (name: string) => name.toLowerCase().startsWith(prefix.toLowerCase());
  const clash =
    names.find(begins) ??
    prefixes.find((other) => begins(other) || prefix.toLowerCase().startsWith(other.toLowerCase()));
  return clash === undefined ? [] : [`The prefix ${prefix} is not free: it meets ${clash}.`];
}

function admitDocument(document: DocumentNode, prefix: string): Admission {
  const definitions = document.definitions.filter((definition) => !isMachinery(definition));
  const ownTypes = definitions.filter((definition): definition is OwnType => isOwnType(definition, prefix));
  const roots = definitions.filter(isQuery).flatMap(({ fields }) => fields ?? []);
  const rootFields = roots.filter(({ name }) => !isMachineryField(name.value) && !contractRoots.has(name.value));
  const scope: Scope = { prefix, known: new Set([...ownTypes.map(({ name }) => name.value), ...contractTypes.keys()]) };
  const itemTypes = ownTypes
    .filter(
      (type) =>
        type.kind === Kind.OBJECT_TYPE_DEFINITION && type.interfaces?.some(({ name }) => name.value === 'RetailerItem'),
    )
    .map(({ name }) => name.value);
  const faults = [
    ...definitions.flatMap((definition) => faultsOfDefinition(definition, scope)),
    ...faultsOfFields(rootFields, scope),
    ...rootFields
      .filter(({ name }) => !name.value.startsWith(lowerFirst(prefix)))
      .map((field) => notPrefixed(field, prefix)),
    ...[...contractRoots]
      .filter((name) => !roots.some((field) => field.name.value === name))
      .map((name) => `Query.${name} is missing.`),
    ...(itemTypes.length === 0 ? ['No type implements RetailerItem.'] : []),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { prefix, ownTypes, rootFields, itemTypes } };
}

function faultsOfDefinition(definition: DefinitionNode, scope: Scope): string[] {
  if (isOwnType(definition, scope.prefix)) return faultsOfOwnType(definition, scope);
  // A partner's mutations are never composed: ours are called by our own client alone.
  if (isQuery(definition) || isMutation(definition)) {
    return definition.directives?.length ? [refused(definition, 'a directive on it is not allowed')] : [];
  }
  const name = nameOf(definition);
  const ofContract = contractTypes.get(name);
  if (ofContract) return isSameAsContract(definition) ? [] : [refused(definition, 'it differs from the contract')];
  return [
    refused(definition, `its name does not begin with ${scope.prefix}, or a partner may not define such a thing`),
  ];
}

type Root = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
const isObject = (one: DefinitionNode): one is Root =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION;
const isQuery = (one: DefinitionNode): one is Root => isObject(one) && one.name.value === 'Query';
const isMutation = (one: DefinitionNode): one is Root => isObject(one) && one.name.value === 'Mutation';

const nameOf = (definition: DefinitionNode) => ('name' in definition && definition.name?.value) || definition.kind;
export const lineOf = (node: { loc?: DefinitionNode['loc'] }) => node.loc?.startToken.line ?? 0;
const refused = (definition: DefinitionNode, why: string) =>
  `${nameOf(definition)} (line ${lineOf(definition)}): ${why}.`;
const notPrefixed = (field: Admitted['rootFields'][number], prefix: string) =>
  `Query.${field.name.value} (line ${lineOf(field)}): its name does not begin with ${lowerFirst(prefix)}.`;

export const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
