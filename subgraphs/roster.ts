// The seven subgraphs: whatever iterates over subgraphs, iterates over this.

export const roster = [
  { name: 'users', port: 4101 },
  { name: 'creators', port: 4102 },
  { name: 'videos', port: 4103 },
  { name: 'products', port: 4104 },
  { name: 'orders', port: 4105 },
  { name: 'reviews', port: 4106 },
  { name: 'partners', port: 4107 },
] as const;

export const subgraphNames = roster.map(({ name }) => name);

export type SubgraphName = (typeof roster)[number]['name'];

export const isSubgraphName = (name: string): name is SubgraphName => roster.some((entry) => entry.name === name);
