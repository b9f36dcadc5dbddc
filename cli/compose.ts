// `vitrine compose`: writes schema/generated/, or checks that it is as it would be written.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { Command } from 'commander';
import { composeGraph } from '../schema/compose.js';

const folder = fileURLToPath(new URL('../schema/generated/', import.meta.url));

export const composeCommand = new Command('compose')
  .description('compose the seven subgraphs and write schema/generated/')
  .option('--check', 'write nothing; fail where the files have drifted')
  .action(({ check }: { check?: boolean }) => {
    const { supergraphSdl, apiSdl } = composeGraph();
    const files = { 'supergraph.graphql': supergraphSdl, 'api.graphql': apiSdl };
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      if (!check) writeFileSync(path, text);
      else if (readFileSync(path, 'utf8') !== text)
        throw new Error(`${name} has drifted: run \`npm run vitrine -- compose\`.`);
    }
  });
