// The whole graph as a stage: goods are made by products' own public mutations, addresses by users'.

import { randomIds } from '../../../subgraphs/kit/ids.js';
import { startGraph } from '../../kit/graph.js';
import type { GraphOptions } from '../../kit/graph.js';
import { currencies } from './stage.js';
import type { As, Stage } from './stage.js';

const operator: As = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
const errors = 'userErrors { code field message }';

/** Where a buyer lives, by market: the one in the United States tells no state, so that the market's own rate is taken. */
const homes: Record<string, object> = {
  US: { lines: ['1 Main St'], city: 'Helena', postalCode: '59601', countryCode: 'US' },
  GB: { lines: ['1 High St'], city: 'London', postalCode: 'SW1A 1AA', countryCode: 'GB' },
  DE: { lines: ['Hauptstr. 1'], city: 'Berlin', postalCode: '10115', countryCode: 'DE' },
  JP: { lines: ['1-1 Chiyoda'], city: 'Tokyo', postalCode: '100-0001', countryCode: 'JP' },
  BR: { lines: ['Rua Um 1'], city: 'São Paulo', postalCode: '01310-100', countryCode: 'BR' },
};

export async function wholeStage(options: GraphOptions = {}) {
  const graph = await startGraph(options);
  const { run } = graph;

  /** Answers a mutation's payload; throws where it is not done, so that no test goes on from a stage half set. */
  async function set(name: string, inputType: string, selection: string, input: unknown, as: As) {
    const query = `mutation($input: ${inputType}!) { ${name}(input: $input) { ${selection} ${errors} } }`;
    const { data, errors: thrown } = await run(query, { input }, as);
    const faults = [...thrown, ...(data?.[name]?.userErrors ?? [])];
    if (faults.length > 0) throw new Error(`${name}: ${JSON.stringify(faults)}`);
    return data[name];
  }
  const { data } = await run('{ categories(first: 1) { nodes { id } } }');
  const categoryId: string = data.categories.nodes[0].id;
  const staffOf = new Map<string, As>();

  const stage: Stage = {
    run,
    clock: graph.clock,
    async shop() {
      const staff: As = { userId: randomIds.next('user') };
      const shop = { externalId: randomIds.next('shop'), name: 'Pottery', countryCode: 'US', ownerId: staff.userId };
      const { results } = await set(
        'shopsImport',
        'ShopsImportInput',
        'results { id code message }',
        { shops: [shop] },
        operator,
      );
      if (!results[0].id) throw new Error(JSON.stringify(results));
      staffOf.set(results[0].id, staff);
      return { shopId: results[0].id, staff };
    },
    async goods(shopId, { prices, stock, title = 'Mug' }) {
      const staff = staffOf.get(shopId) ?? {};
      const marketPrices = Object.entries(prices).map(([market, amount]) => {
        return { market, price: { amount, currencyCode: currencies[market] } };
      });
      const input = { shopId, title, categoryId, variants: [{ prices: marketPrices, stock }] };
      const { product } = await set(
        'productCreate',
        'ProductCreateInput',
        'product { id variants { id } }',
        input,
        staff,
      );
      await set('productPublish', 'ProductPublishInput', 'product { id }', { productId: product.id }, staff);
      return { shopId, productId: product.id, variantId: product.variants[0].id };
    },
    async withdraw({ shopId, productId }) {
      await set(
        'productUnpublish',
        'ProductUnpublishInput',
        'product { id }',
        { productId },
        staffOf.get(shopId) ?? {},
      );
    },
    async reprice({ shopId, variantId }, market, amount) {
      const input = { variantId, market, price: { amount, currencyCode: currencies[market] } };
      await set('variantPriceSet', 'VariantPriceSetInput', 'variant { id }', input, staffOf.get(shopId) ?? {});
    },
    async buyer(market = 'US') {
      const id = randomIds.next('user');
      const as = { userId: id, market };
      const home = { ...homes[market], name: 'Ada' };
      const { address } = await set('addressCreate', 'AddressCreateInput', 'address { id }', home, as);
      return { id, as, addressId: address.id };
    },
    async stockOf({ shopId, variantId }) {
      const query = 'query($id: ID!) { node(id: $id) { ... on Variant { stock { onHand available } } } }';
      const answer = await run(query, { id: variantId }, staffOf.get(shopId) ?? {});
      if (!answer.data.node?.stock) throw new Error(JSON.stringify(answer));
      return answer.data.node.stock;
    },
    sweep: () => graph.runJob('orders', 'sweepPlacements'),
    stop: () => graph.stop(),
  };
  return { ...stage, graph, operator };
}
