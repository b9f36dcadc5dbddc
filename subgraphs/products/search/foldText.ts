// Text as search compares it: no case, no accents, wide and narrow forms alike, katakana as hiragana.

/**
 * Marks that belong to no one script are accents (Latin, Greek, Cyrillic, Arabic); the marks of Thai or Hindi are letters and stay, as do
 * the voicing marks of kana, which the last step joins again.
 */
const accents = /(?![\u3099\u309A])[\p{Script=Inherited}\u0591-\u05C7]/gu;
const withoutAccent: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};
const katakanaToHiragana = 0x60;

export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[ßæœøđðþłıς]/g, (letter) => withoutAccent[letter] ?? letter)
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - katakanaToHiragana));
