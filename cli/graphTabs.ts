// GraphiQL's ready-made tabs: the operations of examples/operations, with their variables.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Tab } from '../gateway/door/graphiql.js';

const folder = fileURLToPath(new URL('../examples/operations/', import.meta.url));
/** These come first, in this order. */
const order = ['feed', 'product', 'cart-to-order', 'seller-product', 'partner-offer'];

export function graphTabs(): Tab[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return names
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((name) => {
      const variables = join(folder, `${name}.variables.json`);
      const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
      return { query, ...(existsSync(variables) && { variables: readFileSync(variables, 'utf8').trim() }) };
    });
}
