// The tokens by which a product is found, and those of a query: all of the latter must be among the former.

import { foldText } from './foldText.js';
import { lettersOf, wordsOf, type Word } from './wordsOf.js';

type Searched = {
  title: string;
  brand: string | null;
  tags: readonly string[];
  description: string;
  categoryNames: readonly string[];
};

/** Marks a token of the title, which ranks before the others. No letter or digit, so it never meets a token. */
const titleMark = '=';
const tokensMost = 400;
const prefixLeast = 1;
const queryWordsMost = 8;
const queryTokensMost = 16;

/** Title, brand and tags are found by beginnings of their words, too; description and category by whole words. Bounded: 400 in all. */
export function searchTokens({ title, brand, tags, description, categoryNames }: Searched): string[] {
  const ofTitle = wordsOf(foldText(title), 40).flatMap(withBeginnings);
  const named = wordsOf(foldText([brand ?? '', ...tags].join(' ')), 60).flatMap(withBeginnings);
  const told = wordsOf(foldText([...categoryNames, description.slice(0, 2000)].join(' ')), 80).flatMap(whole);
  const tokens = new Set([...ofTitle.map((token) => titleMark + token), ...ofTitle, ...named, ...told]);
  return [...tokens].slice(0, tokensMost);
}

/** The longest first, since they are the rarest; a query of nothing but signs has none. */
export function queryTokens(query: string): string[] {
  const tokens = new Set(wordsOf(foldText(query), queryWordsMost).flatMap(asked));
  return [...tokens].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, queryTokensMost);
}

export const inTitle = (token: string): string => titleMark + token;

function withBeginnings({ text, kind }: Word): string[] {
  if (kind === 'RUN') return whole({ text, kind });
  const letters = [...text];
  return letters.map((_, index) => letters.slice(0, index + 1).join('')).slice(prefixLeast - 1);
}

/** A run is found by each letter and each pair of neighbours: where its words begin is not told. */
function whole({ text, kind }: Word): string[] {
  if (kind === 'SPACED') return [text];
  const letters = lettersOf(text);
  return [...letters, ...pairs(letters)];
}

function asked({ text, kind }: Word): string[] {
  if (kind === 'SPACED') return [text];
  const letters = lettersOf(text);
  return letters.length > 1 ? pairs(letters) : letters;
}

const pairs = (letters: readonly string[]) => letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
