import { totalCount } from '../../kit/connection.js';

export const connections = {
  CategoryConnection: totalCount,
  ShopConnection: totalCount,
  ProductConnection: totalCount,
  PromotionConnection: totalCount,
  PriceChangeConnection: totalCount,
  WarehouseConnection: totalCount,
};
