// Grafbase composes for itself, from the subgraphs' own SDL: its settings and those files, written into a folder.

import { mkdirSync, writeFileSync } from 'node:fs';
import { graphSubgraphName, graphSubgraphSdl } from '../../../schema/graphSubgraph.js';
import { contractFile, sdlOf } from '../../../schema/load.js';
import { identityHeader } from '../../../subgraphs/kit/transport.js';
import { roster } from '../../../subgraphs/roster.js';
import { subgraphUrl } from '../../world/environment.js';
import type { SubgraphPorts } from '../../world/environment.js';
import { nowhere } from '../subgraphUrls.js';

/**
 * Everything is its default, but that it forwards the identity: no telemetry, no limits, no signatures, no cache of entities. Its composer
 * asks that whatever touches a hidden type be hidden, too, which the specification does not: so nothing is hidden from it. Answers the path of
 * the settings.
 */
export function writeGrafbaseConfig(into: string, ports: SubgraphPorts): string {
  mkdirSync(into, { recursive: true });
  const subgraphs = [
    ...roster.map(({ name }) => ({ name: name as string, sdl: sdlOf(name), url: subgraphUrl(ports, name) })),
    { name: graphSubgraphName, sdl: graphSubgraphSdl(contractFile('shared.graphql'), []), url: nowhere },
  ];
  const sections = subgraphs.map(({ name, sdl, url }) => {
    writeFileSync(`${into}/${name}.graphql`, sdl.replaceAll(/ @inaccessible\b/g, ''));
    return `[subgraphs.${name}]\nschema_path = "${name}.graphql"\nurl = "${url}"\n`;
  });
  const headers = `[[headers]]\nrule = "forward"\nname = "${identityHeader}"\n`;
  const path = `${into}/grafbase.toml`;
  writeFileSync(path, [headers, ...sections].join('\n'));
  return path;
}
