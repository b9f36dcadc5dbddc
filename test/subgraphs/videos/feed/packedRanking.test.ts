import fc from 'fast-check';
import type { FeedSource } from '../../../../subgraphs/videos/feed/feed.js';
import { packed, unpacked } from '../../../../subgraphs/videos/feed/packedRanking.js';
import { withSource } from '../../../../subgraphs/videos/feed/reasons.js';

const names: FeedSource[] = ['POPULAR', 'RECENT', 'FOLLOWED_CREATOR', 'SHOPPABLE', 'HASHTAG'];
const sources = fc
  .subarray(names, { minLength: 1 })
  .map((given) => given.reduce<readonly FeedSource[]>((all, name) => withSource(all, name), []));

test('what was packed comes out as it was, written and read again', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ videoId: fc.uuid(), sources }), { maxLength: 300 }), (entries) => {
      expect(unpacked(JSON.parse(JSON.stringify(packed(entries))))).toEqual(entries);
    }),
  );
});

test('equal lists of sources are one list', () => {
  const one = withSource(withSource([], 'POPULAR'), 'RECENT');
  expect(withSource(withSource([], 'POPULAR'), 'RECENT')).toBe(one);
  expect(one).toEqual(['POPULAR', 'RECENT']);
});
