// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { Connection } from '../kit/connection.js';
import type { ViewerNode } from '../kit/viewer.js';
import type { UserRecord } from './account/userStore.js';
import type { AddressRecord } from './address/addressStore.js';
import type { MembershipRecord } from './membership/membershipStore.js';
import type { SessionRecord } from './session/sessionStore.js';
import type { SessionTokens } from './session/sessionTokens.js';

export type ViewerMapper = ViewerNode;
export type UserMapper = UserRecord;
export type AddressMapper = AddressRecord;
export type SessionMapper = SessionRecord;
export type SessionTokensMapper = SessionTokens;
export type MembershipMapper = MembershipRecord;
export type AddressConnectionMapper = Connection<AddressRecord>;
export type SessionConnectionMapper = Connection<SessionRecord>;
export type MembershipConnectionMapper = Connection<MembershipRecord>;
