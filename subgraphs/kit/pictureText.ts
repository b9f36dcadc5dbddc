// Breaks a title into lines: between words, or between any two letters of scripts that set no spaces.

const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
const units =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303F\uFF00-\uFF60]|[^\s\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303F\uFF00-\uFF60]+|\s+/gu;
const narrowEm = 0.58;

/** `widthEm`: how wide a line may be, in heights of a letter. What does not fit on the lines ends in an ellipsis. */
export function wrapText(text: string, { widthEm, lines }: { widthEm: number; lines: number }): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const [unit] of text.trim().slice(0, 400).matchAll(units)) {
    for (const piece of widthOf(unit) > widthEm ? [...unit] : [unit]) {
      if (widthOf(line + piece.trimEnd()) > widthEm) {
        wrapped.push(line.trimEnd());
        line = '';
      }
      line += line === '' ? piece.trimStart() : piece;
    }
  }
  if (line.trimEnd()) wrapped.push(line.trimEnd());
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  kept[lines - 1] = ellipsis(kept[lines - 1] ?? '', widthEm);
  return kept;
}

function ellipsis(line: string, widthEm: number): string {
  const letters = [...line];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > widthEm) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 1 : narrowEm), 0);
