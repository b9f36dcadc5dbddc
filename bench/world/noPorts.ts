/** Of subgraphs that run in the gateway's own process. */
export const noPorts = { users: 0, creators: 0, videos: 0, products: 0, orders: 0, reviews: 0, partners: 0 };
