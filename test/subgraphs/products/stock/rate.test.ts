import { randomIds } from '../../../../subgraphs/kit/ids.js';
import type { Services } from '../../../../subgraphs/products/context.js';
import { reserveStock } from '../../../../subgraphs/products/stock/reserveStock.js';
import { startGraph } from '../../../kit/graph.js';
test('rate', async () => {
  const graph = await startGraph({ workers: false });
  const services = graph.services<Services>('products');
  for (const callers of [64, 256]) {
    const [one, many] = [['hot'], Array.from({ length: 1000 }, (_, i) => `cold${i}`)];
    for (const [name, ids] of [['hot', one], ['cold', many]] as const) {
      const variantIds = ids.map(() => randomIds.next('vrnt'));
      const at = graph.clock.now();
      await services.transact((tx) => services.stock.insertMany(variantIds.map((variantId) => ({ variantId, productId: 'p', shopId: 's', onHand: 1_000_000 })), at, tx));
      for (const round of [0, 1]) {
        const total = name === 'hot' ? 12000 : 3000;
        let left = total; const times: number[] = [];
        const begun = performance.now();
        await Promise.all(Array.from({ length: callers }, async () => {
          while (left-- > 0) {
            const t = performance.now();
            await reserveStock(services, { orderId: randomIds.next('order'), expiresInSeconds: 600, lines: [{ lineId: 'a', variantId: variantIds[left % variantIds.length]!, quantity: 1 }] });
            times.push(performance.now() - t);
          }
        }));
        times.sort((a, b) => a - b);
        process.stderr.write(`RATE ${name} callers=${callers} round=${round} ${Math.round(total / ((performance.now() - begun) / 1000))}/s p99=${times[Math.floor(times.length * 0.99)]!.toFixed(0)}ms\n`);
      }
    }
  }
  await graph.stop();
}, 120_000);
