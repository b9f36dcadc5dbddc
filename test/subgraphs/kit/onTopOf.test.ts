import { onTopOf } from '../../../subgraphs/kit/onTopOf.js';

test('a context has the services and its own, and changes neither them nor another context', () => {
  const services = { clock: 'process', viewer: 'nobody' };
  const one = onTopOf(services, { viewer: 'one' });
  const other = onTopOf(services, { viewer: 'other', more: 1 });
  const { clock, viewer } = one;
  expect({ clock, viewer }).toEqual({ clock: 'process', viewer: 'one' });
  expect(other.viewer).toBe('other');
  expect(services).toEqual({ clock: 'process', viewer: 'nobody' });
  services.clock = 'another';
  expect(one.clock).toBe('another');
});
