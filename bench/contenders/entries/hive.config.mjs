// The contender `hive-gateway`: its settings. Everything is its default, but that it forwards the identity and logs no requests.

export const gatewayConfig = {
  logging: 'warn',
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ 'x-vitrine-identity': request.headers.get('x-vitrine-identity') ?? '' }),
  },
};
