import fc from 'fast-check';
import type { Entry } from '../../../../subgraphs/videos/feed/feed.js';
import { spreadCreators } from '../../../../subgraphs/videos/feed/rank/spreadCreators.js';

const entriesOf = (creators: readonly string[]) =>
  creators.map((creatorId, index) => ({ _id: String(index), creatorId }) as unknown as Entry);

test('creators take turns, the best first', () => {
  expect(spreadCreators(entriesOf(['a', 'a', 'b', 'a', 'c'])).map(({ _id }) => _id)).toEqual(['0', '2', '1', '4', '3']);
});

test('nothing is lost, and two of a creator meet only where nobody else is left', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }), (creators) => {
      const entries = entriesOf(creators);
      const spread = spreadCreators(entries);
      expect(new Set(spread)).toEqual(new Set(entries));
      expect(spread).toHaveLength(entries.length);
      spread.forEach((entry, index) => {
        if (index === 0 || spread[index - 1]!.creatorId !== entry.creatorId) return;
        expect(spread.slice(index).every(({ creatorId }) => creatorId === entry.creatorId)).toBe(true);
      });
    }),
  );
});

test('it is what picking one place after another would give', () => {
  const picked = (ranked: readonly Entry[]) => {
    const left = [...ranked];
    const spread: Entry[] = [];
    while (left.length > 0) {
      const other = left.findIndex(({ creatorId }) => creatorId !== spread.at(-1)?.creatorId);
      spread.push(...left.splice(Math.max(0, other), 1));
    }
    return spread;
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }), (creators) => {
      const entries = entriesOf(creators);
      expect(spreadCreators(entries)).toEqual(picked(entries));
    }),
  );
});
