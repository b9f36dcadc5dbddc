// What the demo world's people bought, got, and wrote about it.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { reviewTexts } from './captions.js';
import { demoProducts } from './catalogue.js';
import type { DemoProduct, DemoVariant } from './catalogue.js';
import { drawFor } from './draw.js';
import { demoPeople } from './people.js';
import type { DemoPerson } from './people.js';

export type DemoPurchase = {
  orderId: string;
  sellerOrderId: string;
  orderLineId: string;
  buyer: DemoPerson;
  product: DemoProduct;
  variant: DemoVariant;
  quantity: number;
  placedAt: Date;
  deliveredAt: Date;
  review: { reviewId: string; rating: number; text: string; helpful: number; createdAt: Date } | null;
};

const dayMs = 86_400_000;
/** Most are content: out of twenty, how many give one star, two, … five. */
const stars = [1, 2, 2, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5] as const;

function purchaseOf(product: DemoProduct, productIndex: number, buyer: DemoPerson, at: number): DemoPurchase {
  const name = `purchase/${productIndex}/${at}`;
  const draw = drawFor(name);
  const placedAt = new Date(product.createdAt.getTime() + draw.int(2, 200) * dayMs + draw.int(0, dayMs));
  const deliveredAt = new Date(placedAt.getTime() + draw.int(2, 6) * dayMs);
  const rating = draw.pick(stars);
  const texts = reviewTexts[product.shop.language][rating - 1] ?? [];
  const createdAt = new Date(deliveredAt.getTime() + draw.int(1, 20) * dayMs);
  return {
    orderId: derivedId('order', `demo/${name}`, placedAt),
    sellerOrderId: derivedId('sord', `demo/${name}`, placedAt),
    orderLineId: derivedId('oline', `demo/${name}`, placedAt),
    buyer,
    product,
    variant: draw.pick(product.variants),
    quantity: draw.pick([1, 1, 1, 2]),
    placedAt,
    deliveredAt,
    review: draw.oneIn(4)
      ? null
      : {
          reviewId: derivedId('rev', `demo/${name}`, createdAt),
          rating,
          text: draw.pick(texts),
          helpful: draw.int(0, 12),
          createdAt,
        },
  };
}

/** Up to nine buyers a product, all of its shop's language. */
export const demoPurchases: readonly DemoPurchase[] = demoProducts.flatMap((product, index) => {
  if (!product.published) return [];
  const draw = drawFor(`buyers/${index}`);
  const crowd = demoPeople.filter(
    ({ language, userId }) => language === product.shop.language && userId !== product.shop.ownerId,
  );
  return draw.some(crowd, draw.int(0, 9)).map((buyer, at) => purchaseOf(product, index, buyer, at));
});
