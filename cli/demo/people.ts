// The people of the demo world. The first few are sign-ins to try; the others buy, follow and review.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { drawFor } from './draw.js';
import { familyNames, givenNames } from './names.js';
import type { Language } from './vocabulary.js';

export type DemoPerson = {
  userId: string;
  email: string;
  displayName: string;
  language: Language;
  market: string;
  roles: readonly string[];
  createdAt: Date;
  /** What a newcomer would sign in as this person for; null of the crowd. */
  purpose: string | null;
};

/** Demo accounts sign in with it; a start without demo data has none of them. */
export const demoPassword = 'vitrine demo';
export const languages: readonly Language[] = ['en', 'de', 'ja'];
export const marketOf: Record<Language, string> = { en: 'US', de: 'DE', ja: 'JP' };
/** The day on which the demo world begins; its ids are made of it, so they are the same everywhere. */
export const epoch = new Date('2026-01-05T08:00:00Z');
const crowd = 240;
const dayMs = 86_400_000;

const named: readonly [email: string, name: string, language: Language, roles: readonly string[], purpose: string][] = [
  ['ava@demo.vitrine.example', 'Ava Carter', 'en', [], 'buys in the US: a cart, orders, follows'],
  ['jonas@demo.vitrine.example', 'Jonas Weber', 'de', [], 'buys in Germany, tax in the price'],
  ['haruka@demo.vitrine.example', '佐藤 陽菜', 'ja', [], 'buys in Japan, a currency without decimals'],
  ['maple@demo.vitrine.example', 'Owen Walsh', 'en', [], 'owns the shop Maple & Pine and ships its orders'],
  ['harbour@demo.vitrine.example', 'Ruby Morgan', 'en', [], 'owns the shop Harbour Goods'],
  ['zoe@demo.vitrine.example', 'Zoe Reyes', 'en', [], 'makes videos'],
  ['operator@demo.vitrine.example', 'Nora Patel', 'en', ['OPERATOR'], 'runs the platform'],
];

const born = (index: number) => new Date(epoch.getTime() + index * 60_000);
const idOf = (email: string, index: number) => derivedId('user', `demo/${email}`, born(index));

export const signIns: readonly DemoPerson[] = named.map(([email, displayName, language, roles, purpose], index) => ({
  userId: idOf(email, index),
  email,
  displayName,
  language,
  market: marketOf[language],
  roles,
  createdAt: born(index),
  purpose,
}));

function oneOfTheCrowd(index: number): DemoPerson {
  const draw = drawFor(`person/${index}`);
  const language = languages[index % languages.length] ?? 'en';
  const [given, family] = [draw.pick(givenNames[language]), draw.pick(familyNames[language])];
  const email = `person${index}@demo.vitrine.example`;
  return {
    userId: idOf(email, signIns.length + index),
    email,
    displayName: language === 'ja' ? `${family} ${given}` : `${given} ${family}`,
    language,
    market: marketOf[language],
    roles: [],
    createdAt: new Date(born(signIns.length + index).getTime() + draw.int(0, 20) * dayMs),
    purpose: null,
  };
}

export const demoPeople: readonly DemoPerson[] = [
  ...signIns,
  ...Array.from({ length: crowd }, (_, index) => oneOfTheCrowd(index)),
];

export const demoPerson = (email: string): DemoPerson | undefined =>
  demoPeople.find((person) => person.email === email.trim().toLowerCase());
