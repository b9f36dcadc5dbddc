// Who asks for feeds, and how many pages: the same sessions for every contender, and others each round.

import { derivedId } from '../../subgraphs/kit/ids.js';

/** Null: nobody has signed in. */
export type Person = { userId: string | null; market: string; roles?: readonly string[] };
export type Session = { person: Person; pages: number };

const viewers = 60;
export const markets = ['US', 'GB', 'DE', 'JP'] as const;
const mostPages = 3;
/** One session in so many is nobody's. */
const anonymousEvery = 7;
const since = new Date('2026-01-01T00:00:00Z');

/** So many people, the same ones each time: the first of them are the audience. */
export const crowd = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    userId: derivedId('user', `bench viewer ${index}`, since),
    market: markets[index % markets.length] ?? 'US',
  }));

export const audience = crowd(viewers);

/** `requests` pages in all, in sessions of one to three. */
export function sessionsOf(requests: number, seed: number, people: readonly Person[] = audience): Session[] {
  const random = randomFrom(seed);
  const sessions: Session[] = [];
  for (let left = requests; left > 0;) {
    const pages = Math.min(left, 1 + Math.floor(random() * mostPages));
    const known = people[Math.floor(random() * people.length)] as Person;
    const person = random() < 1 / anonymousEvery ? { ...known, userId: null } : known;
    sessions.push({ person, pages });
    left -= pages;
  }
  return sessions;
}

/** mulberry32 (Tommy Ettinger, public domain): 0 ≤ x < 1, the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
