// The demo world's creators, who follows them, and what they show.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { demoProducts } from './catalogue.js';
import { drawFor } from './draw.js';
import { demoPeople, epoch, signIns } from './people.js';
import type { DemoPerson } from './people.js';
import type { Language } from './vocabulary.js';

export type DemoCreator = {
  creatorId: string;
  userId: string;
  handle: string;
  displayName: string;
  bio: string;
  language: Language;
  followers: readonly string[];
  showcase: readonly string[];
  createdAt: Date;
};

const creatorCount = 80;
const bios: Record<Language, string> = {
  en: 'Things I use, and how they hold up.',
  de: 'Dinge, die ich benutze, und wie sie sich halten.',
  ja: '使ってよかったものだけ紹介します。',
};

function creatorOf(person: DemoPerson, index: number): DemoCreator {
  const draw = drawFor(`creator/${index}`);
  const createdAt = new Date(epoch.getTime() + (index + 24) * 3_600_000);
  const known = demoProducts.filter(({ shop, published }) => published && shop.language === person.language);
  return {
    creatorId: derivedId('crtr', `demo/${index}`, createdAt),
    userId: person.userId,
    handle: index === 0 ? 'zoe.tries' : `demo.creator.${index}`,
    displayName: person.displayName,
    bio: bios[person.language],
    language: person.language,
    followers: draw
      .some(
        demoPeople.filter(({ userId }) => userId !== person.userId),
        draw.int(3, 60),
      )
      .map(({ userId }) => userId),
    showcase: draw.some(known, draw.int(3, 9)).map(({ productId }) => productId),
    createdAt,
  };
}

/** Zoe, one of the sign-ins, is the first; the others are of the crowd, behind the shops' owners. */
const makers = [...signIns.slice(5, 6), ...demoPeople.slice(-creatorCount + 1)];

export const demoCreators: readonly DemoCreator[] = makers.map(creatorOf);
