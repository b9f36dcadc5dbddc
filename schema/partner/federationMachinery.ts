// What federation's own libraries print into every subgraph's SDL: dropped, since ours is written in its place.

import { Kind } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode } from 'graphql';

const rootFields = new Set(['_service', '_entities']);
const types = /^(link__|federation__|_Any$|_Entity$|_Service$|_FieldSet$|FieldSet$)/;
const directives =
  /^(federation__\w+|link|key|shareable|requires|provides|external|tag|extends|inaccessible|override|composeDirective|interfaceObject|authenticated|requiresScopes|policy|context|fromContext|cost|listSize|specifiedBy|deprecated)$/;
const linked = /^https:\/\/specs\.apollo\.dev\/(link\/v1\.0|federation\/v2\.[0-9])$/;

export const isMachineryField = (name: string) => rootFields.has(name);

/** A schema definition counts only where it links federation v2.0 to v2.9 and names its roots as everybody does. */
export function isMachinery(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return directives.test(definition.name.value);
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
    const roots = definition.operationTypes ?? [];
    const usual = roots.every(
      ({ operation, type }) => type.name.value.toLowerCase() === operation && operation !== 'subscription',
    );
    return usual && (definition.directives ?? []).every(isLink);
  }
  return 'name' in definition && types.test(definition.name?.value ?? '');
}

function isLink({ name, arguments: given }: ConstDirectiveNode): boolean {
  const url = given?.find((argument) => argument.name.value === 'url')?.value;
  return name.value === 'link' && url?.kind === Kind.STRING && linked.test(url.value);
}
