// Settings that take a safeguard out, or kill a process: what is refused of them.

import { settings } from '../../../subgraphs/kit/env.js';

test('a guard can not be taken out in production', () => {
  expect(() => settings({ NODE_ENV: 'production', VITRINE_BREAK: 'stock' })).toThrow('refused in production');
  expect(() => settings({ NODE_ENV: 'development', VITRINE_BREAK: 'stock' })).not.toThrow();
  expect(() => settings({ VITRINE_BREAK: 'luck' })).toThrow('VITRINE_BREAK');
});

test('a failpoint names a boundary of a step', () => {
  expect(() => settings({ VITRINE_FAILPOINT: 'undo:AUTHORISE_PAYMENT:recorded:pause' })).not.toThrow();
  expect(() => settings({ VITRINE_FAILPOINT: 'step:RESERVE_STOCK:sometimes' })).toThrow('VITRINE_FAILPOINT');
});
