import fc from 'fast-check';
import { hashtagOf, hashtagsIn } from '../../../../subgraphs/videos/video/hashtags.js';

test.each([
  ['no tags, 50 % off', []],
  ['#Summer #SUMMER #ｓｕｍｍｅｒ', ['summer']],
  ['#夏コーデ、#ストリートファッション!', ['夏コーデ', 'ストリートファッション']],
  ['#فروش‌ویژه #सेल #ЛЕТО', ['فروش‌ویژه', 'सेल', 'лето']],
  ['a#b ##c #', ['b', 'c']],
  [`#${'x'.repeat(101)} #ok_1`, ['ok_1']],
])('%s', (caption, tags) => {
  expect(hashtagsIn(caption)).toEqual(tags);
});

test('whatever is found in a caption is its own kept form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const tag of hashtagsIn(`#${text}`)) {
        expect(hashtagOf(tag)).toBe(tag);
        expect(hashtagOf(`#${tag}`)).toBe(tag);
      }
    }),
  );
});
