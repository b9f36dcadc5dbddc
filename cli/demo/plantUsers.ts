// The demo world's people, with the addresses of those who sign in, and who acts for which shop and creator.

import { derivedId } from '../../subgraphs/kit/ids.js';
import type { Database } from '../../subgraphs/kit/mongo.js';
import { plant } from '../../subgraphs/kit/plant.js';
import { hashPassword } from '../../subgraphs/users/account/password.js';
import { users } from '../../subgraphs/users/account/userStore.js';
import { addresses } from '../../subgraphs/users/address/addressStore.js';
import type { Postal } from '../../subgraphs/users/address/addressStore.js';
import { memberships } from '../../subgraphs/users/membership/membershipStore.js';
import { demoCreators } from './creators.js';
import { demoPassword, demoPeople, signIns } from './people.js';
import type { Language } from './vocabulary.js';
import { demoShops } from './shops.js';

const homes: Record<Language, Omit<Postal, 'name'>> = {
  en: {
    lines: ['19 Juniper Street'],
    city: 'Portland',
    region: 'US-OR',
    postalCode: '97205',
    countryCode: 'US',
    phone: null,
  },
  de: {
    lines: ['Gartenstraße 7'],
    city: 'Leipzig',
    region: 'DE-SN',
    postalCode: '04109',
    countryCode: 'DE',
    phone: null,
  },
  ja: {
    lines: ['青葉台3-6-28'],
    city: '目黒区',
    region: 'JP-13',
    postalCode: '153-0042',
    countryCode: 'JP',
    phone: null,
  },
};

export const demoAddressId = (userId: string, createdAt: Date) => derivedId('addr', `demo/${userId}`, createdAt);

export async function plantUsers(db: Database): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await plant(
    db.model(users),
    demoPeople.map(({ userId, email, displayName, roles, market, language, createdAt }) => ({
      _id: userId,
      email,
      passwordHash,
      displayName,
      roles: [...roles],
      marketCode: market,
      languages: [language],
      version: 0,
      createdAt,
      updatedAt: createdAt,
    })),
  );
  await plant(
    db.model(addresses),
    signIns.map(({ userId, displayName, language, createdAt }) => ({
      _id: demoAddressId(userId, createdAt),
      customerId: userId,
      name: displayName,
      ...homes[language],
      isDefault: true,
      createdAt,
      updatedAt: createdAt,
    })),
  );
  await plant(db.model(memberships), [
    ...demoShops.map(({ shopId, ownerId, createdAt }) => owner(shopId, ownerId, createdAt)),
    ...demoCreators.map(({ creatorId, userId, createdAt }) => owner(creatorId, userId, createdAt)),
  ]);
}

const owner = (tenantId: string, userId: string, at: Date) => {
  const _id = derivedId('mbr', `demo/${tenantId}`, at);
  return { _id, userId, tenantId, role: 'OWNER' as const, createdAt: at, updatedAt: at };
};
