// What the demo world's people bought before, as delivered history, and a cart that is ready to be quoted.

import { derivedId } from '../../subgraphs/kit/ids.js';
import type { Database } from '../../subgraphs/kit/mongo.js';
import { times, zero } from '../../subgraphs/kit/money.js';
import { plant } from '../../subgraphs/kit/plant.js';
import { carts } from '../../subgraphs/orders/cart/cartStore.js';
import { orderLines } from '../../subgraphs/orders/order/orderLineStore.js';
import { orders } from '../../subgraphs/orders/order/orderStore.js';
import { sellerOrders } from '../../subgraphs/orders/order/sellerOrderStore.js';
import { demoProducts } from './catalogue.js';
import { epoch, signIns } from './people.js';
import { demoPurchases } from './purchases.js';
import type { DemoPurchase } from './purchases.js';

export const demoCartId = derivedId('cart', 'demo/ava', epoch);

export async function plantOrders(db: Database): Promise<void> {
  await plant(db.model(orderLines), demoPurchases.map(lineOf));
  await plant(db.model(sellerOrders), demoPurchases.map(sellerOrderOf));
  await plant(db.model(orders), demoPurchases.map(orderOf));
  await plant(db.model(carts), [avasCart()]);
}

const priceOf = ({ buyer, variant }: DemoPurchase) => {
  const price = variant.prices.find(({ market }) => market === buyer.market);
  if (!price) throw new Error(`No price in ${buyer.market}.`);
  return { minor: price.minor, currency: price.currency };
};

const timesOf = ({ placedAt, deliveredAt }: DemoPurchase) => ({
  placedAt,
  createdAt: placedAt,
  updatedAt: deliveredAt,
});

function lineOf(purchase: DemoPurchase) {
  const { product, variant, quantity, buyer, deliveredAt } = purchase;
  const unitPrice = priceOf(purchase);
  const subtotal = times(unitPrice, quantity);
  const none = zero(unitPrice.currency);
  return {
    _id: purchase.orderLineId,
    orderId: purchase.orderId,
    sellerOrderId: purchase.sellerOrderId,
    shopId: product.shop.shopId,
    buyerId: buyer.userId,
    kind: 'SALE' as const,
    productId: product.productId,
    variantId: variant.variantId,
    title: product.title,
    variantTitle: variant.option,
    sku: variant.sku,
    pictureUrl: `/media/products/${product.productId}.svg`,
    quantity,
    shippedQuantity: quantity,
    deliveredQuantity: quantity,
    unitPrice,
    taxRateBasisPoints: 0,
    amounts: { subtotal, discount: none, shipping: none, tax: none, total: subtotal },
    deliveredAt,
    contentHash: null,
    version: 1,
    ...timesOf(purchase),
  };
}

const sellerOrderOf = (purchase: DemoPurchase) => ({
  _id: purchase.sellerOrderId,
  orderId: purchase.orderId,
  shopId: purchase.product.shop.shopId,
  buyerId: purchase.buyer.userId,
  source: 'IMPORTED' as const,
  currency: priceOf(purchase).currency,
  shippingMethod: null,
  address: null,
  totals: null,
  fulfilmentState: 'DELIVERED' as const,
  version: 1,
  ...timesOf(purchase),
});

const orderOf = (purchase: DemoPurchase) => ({
  _id: purchase.orderId,
  source: 'IMPORTED' as const,
  buyerId: purchase.buyer.userId,
  cartId: null,
  market: purchase.buyer.market,
  currency: priceOf(purchase).currency,
  address: null,
  lines: [],
  sellers: [],
  totals: null,
  placement: null,
  paymentState: 'NOT_TRACKED' as const,
  fulfilmentState: 'DELIVERED' as const,
  displayStatus: 'DELIVERED' as const,
  shopId: purchase.product.shop.shopId,
  externalSource: 'demo',
  externalId: purchase.orderId,
  buyerExternalId: null,
  countryCode: purchase.buyer.market,
  dueAt: null,
  attempts: 0,
  version: 1,
  ...timesOf(purchase),
});

/** Two shops' goods, in stock, for the sign-in that buys in the US. */
function avasCart() {
  const [ava] = signIns;
  const goods = demoProducts.flatMap((product) => {
    const variant = product.variants.find(({ stock }) => stock > 5);
    return product.published && variant ? [{ product, variant }] : [];
  });
  const [first] = goods;
  const second = goods.find(({ product }) => product.shop.shopId !== first?.product.shop.shopId);
  if (!ava || !first || !second) throw new Error('The demo world has too little to sell.');
  return {
    _id: demoCartId,
    customerId: ava.userId,
    market: ava.market,
    lines: [first, second].map(({ product, variant }, index) => ({
      id: derivedId('cline', `demo/ava/${index}`, epoch),
      variantId: variant.variantId,
      productId: product.productId,
      shopId: product.shop.shopId,
      quantity: index + 1,
      createdAt: epoch,
      updatedAt: epoch,
    })),
    version: 1,
    createdAt: epoch,
    updatedAt: epoch,
  };
}
