// What a partner's own types may have: fields of its own types, of the contract's and of the spec's scalars, and few directives.

import { Kind } from 'graphql';
import type {
  ConstDirectiveNode,
  DefinitionNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InputObjectTypeDefinitionNode,
  InputValueDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';

export type OwnType = ObjectTypeDefinitionNode | EnumTypeDefinitionNode | InputObjectTypeDefinitionNode;
/** The partner's prefix, and the types that its fields may be of, the spec's scalars aside. */
export type Scope = { prefix: string; known: ReadonlySet<string> };

const specScalars = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
const onObjects = new Set(['key', 'shareable']);
const onFields = new Set(['deprecated']);

export const isOwnType = (definition: DefinitionNode, prefix: string): definition is OwnType =>
  (definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.ENUM_TYPE_DEFINITION ||
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) &&
  definition.name.value.startsWith(prefix);

export function faultsOfOwnType(type: OwnType, scope: Scope): string[] {
  if (type.kind === Kind.OBJECT_TYPE_DEFINITION)
    return [...faultsOfObject(type), ...faultsOfFields(type.fields ?? [], scope)];
  const values = type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : [];
  const inputs = type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [];
  return [
    ...directiveFaults(type.directives, new Set()),
    ...values.flatMap((value) => directiveFaults(value.directives, onFields)),
    ...inputs.flatMap((input) => faultsOfInput(input, scope)),
  ];
}

export const faultsOfFields = (fields: readonly FieldDefinitionNode[], scope: Scope): string[] =>
  fields.flatMap((field) => [
    ...directiveFaults(field.directives, onFields),
    ...typeFaults(field, scope),
    ...(field.arguments ?? []).flatMap((argument) => faultsOfInput(argument, scope)),
  ]);

function faultsOfObject(type: ObjectTypeDefinitionNode): string[] {
  const others = (type.interfaces ?? []).filter(({ name }) => name.value !== 'RetailerItem');
  const isItem = type.interfaces?.some(({ name }) => name.value === 'RetailerItem');
  const keyed = type.directives?.some(
    (directive) => directive.name.value === 'key' && keyFieldsOf(directive) === 'sku',
  );
  return [
    ...others.map((other) => at(other, `${type.name.value} may not implement ${other.name.value}`)),
    ...(isItem && !keyed ? [at(type, `${type.name.value} needs @key(fields: "sku")`)] : []),
    ...directiveFaults(type.directives, onObjects),
  ];
}

const keyFieldsOf = ({ arguments: given }: ConstDirectiveNode): string | undefined => {
  const value = given?.find(({ name }) => name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? value.value.trim() : undefined;
};

const faultsOfInput = (input: InputValueDefinitionNode, scope: Scope): string[] => [
  ...directiveFaults(input.directives, onFields),
  ...typeFaults(input, scope),
];

function typeFaults(field: FieldDefinitionNode | InputValueDefinitionNode, { known }: Scope): string[] {
  const name = namedType(field.type);
  return specScalars.has(name) || known.has(name)
    ? []
    : [at(field, `${field.name.value} is of the foreign type ${name}`)];
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const directiveFaults = (
  directives: readonly ConstDirectiveNode[] | undefined,
  allowed: ReadonlySet<string>,
): string[] =>
  (directives ?? [])
    .filter(({ name }) => !allowed.has(name.value))
    .map((directive) => at(directive, `@${directive.name.value} is not allowed here`));

const at = (node: { loc?: DefinitionNode['loc'] }, what: string) => `Line ${node.loc?.startToken.line ?? 0}: ${what}.`;
