// Splits folded text into words, and tells which are of scripts that set no spaces, or join what one looks for to other words.

export type Word = { text: string; kind: 'SPACED' | 'RUN' };

const run =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}';
const word = /[\p{L}\p{N}\p{M}]+/gu;
const parts = new RegExp(`[${run}]+|[^${run}]+`, 'gu');
const isRun = new RegExp(`^[${run}]`, 'u');
/** Long words are cut, in a title as in a query. */
const spacedMost = 24;
const runMost = 60;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader sees as letters: in Thai a consonant with its marks is one. */
export const lettersOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

export function wordsOf(folded: string, most: number): Word[] {
  const words: Word[] = [];
  for (const [found] of folded.matchAll(word)) {
    for (const [part] of found.matchAll(parts)) {
      const kind = isRun.test(part) ? 'RUN' : 'SPACED';
      words.push({ text: part.slice(0, kind === 'RUN' ? runMost : spacedMost), kind });
      if (words.length >= most) return words;
    }
  }
  return words;
}
