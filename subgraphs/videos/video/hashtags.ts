// Hashtags of any script: how they are written in a caption, and the one form in which they are kept and compared.

/** Letters, digits and marks, the underscore, and the joiners that Persian, Hindi and others need inside of a word. */
const word = String.raw`[\p{L}\p{N}\p{M}_\u200c\u200d]+`;
const inCaption = new RegExp(`#(${word})`, 'gu');
const whole = new RegExp(`^${word}$`, 'u');

const hashtagLength = 100;
export const hashtagLimit = 30;

const folded = (text: string) => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/** Those in a caption, in their order; what is too long to be one is none. */
export function hashtagsIn(caption: string): string[] {
  const found = [...folded(caption).matchAll(inCaption)].map((match) => match[1] ?? '');
  return [...new Set(found)].filter((tag) => tag.length <= hashtagLength);
}

/** The form that is kept of a hashtag, given with or without its sign; null where it is none. */
export function hashtagOf(text: string): string | null {
  const tag = folded(text.trim()).replace(/^#/, '');
  return tag.length <= hashtagLength && whole.test(tag) ? tag : null;
}
