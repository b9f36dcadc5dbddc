// The order of test files: jest's own, but the faults last, when no other file begins any more: they take the machine for themselves.

import Sequencer from '@jest/test-sequencer';

export default class FaultsLast extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isFault = ({ path }) => path.includes('/test/faults/');
    return [...sorted.filter((test) => !isFault(test)), ...sorted.filter(isFault)];
  }
}
