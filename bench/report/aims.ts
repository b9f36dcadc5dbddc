// What the pairs of contenders are asked to reach: CPU time of a request to the first, that of one to the second being the unit.

export type Aim = { pair: readonly [string, string]; atMost?: number; inWords?: string };

export const aims: readonly Aim[] = [
  { pair: ['in-process', 'stock'], atMost: 1 / 12, inWords: '1/12' },
  { pair: ['in-process', 'by-hand'], atMost: 1 / 3, inWords: '1/3' },
  { pair: ['http', 'stock'], atMost: 1 / 4, inWords: '1/4' },
  { pair: ['http', 'grafbase'], atMost: 1, inWords: '1' },
  { pair: ['http', 'hive-gateway'] },
  { pair: ['in-process', 'grafbase'] },
  { pair: ['in-process', 'hive-gateway'] },
  { pair: ['http', 'by-hand'] },
];
