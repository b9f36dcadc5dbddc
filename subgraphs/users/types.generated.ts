import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, UserMapper, AddressMapper, SessionMapper, SessionTokensMapper, MembershipMapper, AddressConnectionMapper, SessionConnectionMapper, MembershipConnectionMapper } from './mappers.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: DE. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217: JPY. */
  CurrencyCode: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC: 2026-11-23T09:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** An amount as a string with exactly the digits that its currency has after the point: "12.50" (USD), "1250" (JPY), "1.234" (KWD). */
  Decimal: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A language, BCP 47: pt-BR. */
  LanguageCode: { input: string; output: string; }
  /** An absolute address with http or https, or a path of this host that begins with /media/. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A public key, as RFC 7517 and RFC 8037 name its parts. */
export type AccessTokenKey = {
  __typename?: 'AccessTokenKey';
  /** The algorithm: EdDSA. */
  alg: Scalars['String']['output'];
  /** The curve: Ed25519. */
  crv: Scalars['String']['output'];
  /** The key's name, which a token's header bears. */
  kid: Scalars['String']['output'];
  /** The key's family: OKP. */
  kty: Scalars['String']['output'];
  /** What it is for: sig. */
  use: Scalars['String']['output'];
  /** The public key itself, base64url. */
  x: Scalars['String']['output'];
};

/** What went wrong with an account, a session, a membership or an address. */
export type AccountErrorCode =
  /** The address and the password do not belong together. */
  | 'CREDENTIALS_WRONG'
  /** Another account signs in with this address. */
  | 'EMAIL_TAKEN'
  /** The value breaks a bound that the field's description states. */
  | 'INVALID'
  /** A tenant keeps one owner at least. */
  | 'LAST_OWNER'
  /** There are as many as there may be. */
  | 'LIMIT_REACHED'
  /** No market has this code. */
  | 'MARKET_UNKNOWN'
  /** There is no such thing for the viewer. */
  | 'NOT_FOUND'
  /** The refresh token is unknown, or expired. */
  | 'REFRESH_TOKEN_INVALID'
  /** The session was ended, or a refresh token of it was used twice, which ends it. */
  | 'SESSION_REVOKED';

/** Why a mutation on accounts, sessions, memberships or addresses changed nothing. */
export type AccountUserError = UserError & {
  __typename?: 'AccountUserError';
  /** What went wrong, for programs. */
  code: AccountErrorCode;
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** Where a customer gets their parcels; nobody else sees it. */
export type Address = Node & {
  __typename?: 'Address';
  /** City, town or village. */
  city: Scalars['String']['output'];
  /** The country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['CountryCode']['output'];
  /** When it was given. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether it is the one to offer first. */
  isDefault: Scalars['Boolean']['output'];
  /** Street, number and what else stands above the city, 1 to 4 lines. */
  lines: Array<Scalars['String']['output']>;
  /** Who receives. */
  name: Scalars['String']['output'];
  /** The number to call about a delivery, E.164: +14065550100. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The postal code; null where the country has none. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** Subdivision of the country, ISO 3166-2: US-MT. */
  region?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of addresses. */
export type AddressConnection = {
  __typename?: 'AddressConnection';
  /** The addresses with their cursors. */
  edges: Array<AddressEdge>;
  /** The addresses alone. */
  nodes: Array<Address>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new address. */
export type AddressCreateInput = {
  /** 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** The country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['CountryCode']['input'];
  /** Whether it is the one to offer first. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 4 lines of 1 to 100 characters. */
  lines: Array<Scalars['String']['input']>;
  /** Who receives, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** E.164: +14065550100. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 16 characters at most; in the form of its country, and needed, in US, GB, DE, JP and BR. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Subdivision of that country, ISO 3166-2: US-MT. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** The new address, or why there is none. */
export type AddressCreatePayload = {
  __typename?: 'AddressCreatePayload';
  /** The address. */
  address?: Maybe<Address>;
  /** Why nothing was made. */
  userErrors: Array<AccountUserError>;
};

/** Which address to forget. */
export type AddressDeleteInput = {
  /** The address. */
  addressId: Scalars['ID']['input'];
};

/** The id that was forgotten, or why it was not. */
export type AddressDeletePayload = {
  __typename?: 'AddressDeletePayload';
  /** The id of what is gone. */
  deletedAddressId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** An address in a list. */
export type AddressEdge = {
  __typename?: 'AddressEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The address. */
  node: Address;
};

/** What to change of an address. */
export type AddressUpdateInput = {
  /** The address. */
  addressId: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country, ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** True makes it the one to offer first. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 4 lines of 1 to 100 characters. */
  lines?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who receives, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** E.164; null takes it away. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** In the form of its country; null takes it away. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Subdivision of that country, ISO 3166-2; null takes it away. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** The changed address, or why it did not change. */
export type AddressUpdatePayload = {
  __typename?: 'AddressUpdatePayload';
  /** The address. */
  address?: Maybe<Address>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** What became of one row of a bulk mutation. */
export type BulkOutcome =
  /** It was not here before. */
  | 'CREATED'
  /** It was refused; nothing was written for it. */
  | 'REFUSED'
  /** It was here already, just so. */
  | 'UNCHANGED'
  /** It was here, and differed. */
  | 'UPDATED';

/** What became of one row of a bulk mutation. */
export type BulkResult = {
  __typename?: 'BulkResult';
  /** Why it was refused, as a stable code. */
  code?: Maybe<Scalars['String']['output']>;
  /** The field at fault, as a path inside the row; null where none is, or none alone. */
  field?: Maybe<Scalars['String']['output']>;
  /** The id of what the row made or met; null where it was refused. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The row's position in the input, from 0. */
  index: Scalars['Int']['output'];
  /** Why it was refused, as a sentence. */
  message?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: BulkOutcome;
};

export type Creator = {
  __typename?: 'Creator';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Who acts for the creator, the latest first; null unless the viewer is one of them. */
  staff?: Maybe<MembershipConnection>;
};


export type CreatorStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What is known of a guest. */
export type GuestSessionCreateInput = {
  /** What the device is called, 100 characters at most. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** Code of the market to shop in; left out: told by each request. */
  marketCode?: InputMaybe<Scalars['String']['input']>;
};

/** The guest's session, or why there is none. */
export type GuestSessionCreatePayload = {
  __typename?: 'GuestSessionCreatePayload';
  /** What signs the guest's requests. */
  tokens?: Maybe<SessionTokens>;
  /** Why nothing was made. */
  userErrors: Array<AccountUserError>;
};

/** A file that a subgraph serves at the gateway's /media door. */
export type MediaFile = {
  __typename?: 'MediaFile';
  /** What it holds, as text. */
  body: Scalars['String']['output'];
  /** Its media type, as image/svg+xml. */
  contentType: Scalars['String']['output'];
};

/** That a person acts for a shop, a creator or a retailer. */
export type Membership = {
  __typename?: 'Membership';
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What they are to it. */
  role: MembershipRole;
  /** What they act for. */
  tenant?: Maybe<Tenant>;
  /** The id of what they act for. */
  tenantId: Scalars['ID']['output'];
  /** When the role last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The person. */
  user?: Maybe<User>;
};

/** A page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The memberships with their cursors. */
  edges: Array<MembershipEdge>;
  /** The memberships alone. */
  nodes: Array<Membership>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A membership in a list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

/** Who becomes what. */
export type MembershipEstablishInput = {
  /** What they are to be. */
  role: MembershipRole;
  /** The new shop, creator or retailer, of a type that the calling service owns. */
  tenantId: Scalars['ID']['input'];
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** Who becomes what. */
export type MembershipGrantInput = {
  /** What they are to be. */
  role: MembershipRole;
  /** The shop, creator or retailer. */
  tenantId: Scalars['ID']['input'];
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** The membership, or why it was not granted. */
export type MembershipGrantPayload = {
  __typename?: 'MembershipGrantPayload';
  /** The membership. */
  membership?: Maybe<Membership>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** Whose membership ends. */
export type MembershipRevokeInput = {
  /** The shop, creator or retailer. */
  tenantId: Scalars['ID']['input'];
  /** The person; the viewer themselves may leave. */
  userId: Scalars['ID']['input'];
};

/** The membership that ended, or why it did not. */
export type MembershipRevokePayload = {
  __typename?: 'MembershipRevokePayload';
  /** The membership, as it was. */
  membership?: Maybe<Membership>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** What a person is to a tenant. */
export type MembershipRole =
  /** Everything but making and changing owners. */
  | 'MANAGER'
  /** Everything, owners included. */
  | 'OWNER'
  /** The daily work. */
  | 'STAFF';

/** An amount of money in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount, with exactly the currency's digits after the point. */
  amount: Scalars['Decimal']['output'];
  /** The currency, ISO 4217. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Keeps an address for the viewer, who may be a guest; 50 at most. The first one becomes the default. */
  addressCreate: AddressCreatePayload;
  /** Forgets an address. Where it was the default, the latest of the others becomes it. Orders keep their own copy. */
  addressDelete: AddressDeletePayload;
  /** Changes what is given of an address; what is left out stays. */
  addressUpdate: AddressUpdatePayload;
  /** Begins a guest's session: a cart and addresses before, or without, an account. */
  guestSessionCreate: GuestSessionCreatePayload;
  /** Gives a new tenant its first member. For the services that own tenants; a membership that is there stays as it is. */
  membershipEstablish: Scalars['Boolean']['output'];
  /** Makes a person a member of a tenant, or changes what they are to it. Owners and managers may; a manager can't make or change an owner. */
  membershipGrant: MembershipGrantPayload;
  /** Ends a membership: one's own, or, for owners and managers, another's. The last owner stays. */
  membershipRevoke: MembershipRevokePayload;
  /** Signs in. A guest's cart and addresses go over to the account. */
  sessionCreate: SessionCreatePayload;
  /**
   * Trades a refresh token for new tokens; it works once. Used a second time, it ends its session with SESSION_REVOKED, since one of the two
   * users stole it.
   */
  sessionRefresh: SessionRefreshPayload;
  /** Ends one of the viewer's own sessions, which is signing out. Its last access token works until it expires, within 15 minutes. */
  sessionRevoke: SessionRevokePayload;
  /** Gives a role to a person. Operators only; their access tokens bear it from the next refresh on. */
  userRoleGrant: UserRoleGrantPayload;
  /** Takes a role from a person. Operators only; an access token bears it until it expires, within 15 minutes. */
  userRoleRevoke: UserRoleRevokePayload;
  /** Makes an account and signs it in. A guest's cart and addresses go over to the account. */
  userSignUp: UserSignUpPayload;
  /** Changes what is given of the viewer's own account; what is left out stays. */
  userUpdate: UserUpdatePayload;
};


export type MutationAddressCreateArgs = {
  input: AddressCreateInput;
};


export type MutationAddressDeleteArgs = {
  input: AddressDeleteInput;
};


export type MutationAddressUpdateArgs = {
  input: AddressUpdateInput;
};


export type MutationGuestSessionCreateArgs = {
  input: GuestSessionCreateInput;
};


export type MutationMembershipEstablishArgs = {
  input: MembershipEstablishInput;
};


export type MutationMembershipGrantArgs = {
  input: MembershipGrantInput;
};


export type MutationMembershipRevokeArgs = {
  input: MembershipRevokeInput;
};


export type MutationSessionCreateArgs = {
  input: SessionCreateInput;
};


export type MutationSessionRefreshArgs = {
  input: SessionRefreshInput;
};


export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


export type MutationUserRoleGrantArgs = {
  input: UserRoleGrantInput;
};


export type MutationUserRoleRevokeArgs = {
  input: UserRoleRevokeInput;
};


export type MutationUserSignUpArgs = {
  input: UserSignUpInput;
};


export type MutationUserUpdateArgs = {
  input: UserUpdateInput;
};

/** Something with an id that `node` answers for. */
export type Node = {
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** The public keys that verify access tokens; the first signs new ones. */
  accessTokenKeys: Array<AccessTokenKey>;
  /** An address of a customer, for an order; null where it is not theirs. For orders alone. */
  addressForOrder?: Maybe<Address>;
  /** What a person is to a tenant; null for a stranger. For services alone. */
  membershipRole?: Maybe<MembershipRole>;
  /** A person by their e-mail address, ignoring case; null where there is none. Operators only. */
  userByEmail?: Maybe<User>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
};


export type QueryAddressForOrderArgs = {
  addressId: Scalars['ID']['input'];
  customerId: Scalars['ID']['input'];
};


export type QueryMembershipRoleArgs = {
  tenantId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


export type QueryUserByEmailArgs = {
  email: Scalars['EmailAddress']['input'];
};

export type Retailer = {
  __typename?: 'Retailer';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Who acts for the retailer, the latest first; null unless the viewer is one of them. */
  staff?: Maybe<MembershipConnection>;
};


export type RetailerStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A device on which an account, or a guest, is signed in. */
export type Session = {
  __typename?: 'Session';
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** What the device was called at sign-in. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** When it ends unless it gets new tokens. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether this request is made in it. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it last got new tokens. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When it was ended; null while it lives. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The sessions with their cursors. */
  edges: Array<SessionEdge>;
  /** The sessions alone. */
  nodes: Array<Session>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Who signs in. */
export type SessionCreateInput = {
  /** What the device is called in the list of sessions, 100 characters at most. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** The account's address. */
  email: Scalars['EmailAddress']['input'];
  /** The refresh token of a guest session that goes over to the account; not needed where the request itself is the guest's. */
  guestRefreshToken?: InputMaybe<Scalars['String']['input']>;
  /** The account's password. */
  password: Scalars['String']['input'];
};

/** The account and its new session, or why there is none. */
export type SessionCreatePayload = {
  __typename?: 'SessionCreatePayload';
  /** What signs its requests. */
  tokens?: Maybe<SessionTokens>;
  /** The account. */
  user?: Maybe<User>;
  /** Why nobody was signed in. */
  userErrors: Array<AccountUserError>;
};

/** A session in a list. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** What to trade. */
export type SessionRefreshInput = {
  /** The session's latest refresh token. */
  refreshToken: Scalars['String']['input'];
};

/** The new tokens, or why there are none. */
export type SessionRefreshPayload = {
  __typename?: 'SessionRefreshPayload';
  /** What signs the session's requests from now on. */
  tokens?: Maybe<SessionTokens>;
  /** Why there are no new tokens. */
  userErrors: Array<AccountUserError>;
};

/** Which session to end. */
export type SessionRevokeInput = {
  /** One of the viewer's own; left out: the one that this request is made in. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The ended session, or why it was not ended. */
export type SessionRevokePayload = {
  __typename?: 'SessionRevokePayload';
  /** The session, as it ended. */
  session?: Maybe<Session>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** What signs a session's requests, and what renews that. */
export type SessionTokens = {
  __typename?: 'SessionTokens';
  /** Goes with each request: `Authorization: Bearer …`. */
  accessToken: Scalars['String']['output'];
  /** When the access token ceases to work: 15 minutes from its making. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** For `sessionRefresh`, once. A secret. */
  refreshToken: Scalars['String']['output'];
  /** When the refresh token ceases to work: 30 days from its making. */
  refreshTokenExpiresAt: Scalars['DateTime']['output'];
  /** The session that they belong to. */
  session: Session;
};

export type Shop = {
  __typename?: 'Shop';
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Who acts for the shop, the latest first; null unless the viewer is one of them. */
  staff?: Maybe<MembershipConnection>;
};


export type ShopStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What people act for. */
export type Tenant = Creator | Retailer | Shop;

/** A person with an account, as anyone may see them. */
export type User = Node & {
  __typename?: 'User';
  /** When they signed up. */
  createdAt: Scalars['DateTime']['output'];
  /** The name that they chose to be shown by. */
  displayName: Scalars['String']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The key that `node` refers by. */
  ref: Scalars['ID']['output'];
  /** When the account last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Why a mutation changed nothing. Each subgraph's own error type adds a `code`. */
export type UserError = {
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** What an account may do for the platform itself. */
export type UserRole =
  /** Runs the platform: grants roles, imports in bulk. */
  | 'OPERATOR';

/** Who gets which role. */
export type UserRoleGrantInput = {
  /** The role. */
  role: UserRole;
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** The person with the role, or why it was not granted. */
export type UserRoleGrantPayload = {
  __typename?: 'UserRoleGrantPayload';
  /** All roles that they have now. */
  roles?: Maybe<Array<UserRole>>;
  /** The person. */
  user?: Maybe<User>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** Who loses which role. */
export type UserRoleRevokeInput = {
  /** The role. */
  role: UserRole;
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** The person without the role, or why it was not taken. */
export type UserRoleRevokePayload = {
  __typename?: 'UserRoleRevokePayload';
  /** All roles that they have now. */
  roles?: Maybe<Array<UserRole>>;
  /** The person. */
  user?: Maybe<User>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** Who signs up. */
export type UserSignUpInput = {
  /** What the device is called in the list of sessions, 100 characters at most. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** The name to be shown by, 1 to 50 characters. */
  displayName: Scalars['String']['input'];
  /** The address to sign in with; unique, ignoring case; 254 characters at most. */
  email: Scalars['EmailAddress']['input'];
  /** The refresh token of a guest session that goes over to the account; not needed where the request itself is the guest's. */
  guestRefreshToken?: InputMaybe<Scalars['String']['input']>;
  /** Languages, best first; 10 at most. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
  /** Code of the market to shop in; left out: told by each request. */
  marketCode?: InputMaybe<Scalars['String']['input']>;
  /** 10 to 200 characters. */
  password: Scalars['String']['input'];
};

/** The new account and its first session, or why there is none. */
export type UserSignUpPayload = {
  __typename?: 'UserSignUpPayload';
  /** What signs its requests. */
  tokens?: Maybe<SessionTokens>;
  /** The account. */
  user?: Maybe<User>;
  /** Why nothing was made. */
  userErrors: Array<AccountUserError>;
};

/** What to change of the viewer's own account. */
export type UserUpdateInput = {
  /** The name to be shown by, 1 to 50 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Languages, best first; 10 at most. */
  languages?: InputMaybe<Array<Scalars['LanguageCode']['input']>>;
  /** Code of the market to shop in; null: told by each request. */
  marketCode?: InputMaybe<Scalars['String']['input']>;
};

/** The changed account, or why it did not change. */
export type UserUpdatePayload = {
  __typename?: 'UserUpdatePayload';
  /** The account. */
  user?: Maybe<User>;
  /** Why nothing was changed. */
  userErrors: Array<AccountUserError>;
};

/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The viewer's addresses, the latest first. */
  addresses: AddressConnection;
  /** The address that the viewer signs in with; null for guests. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Never equal to a user's id, and no Node. */
  id: Scalars['ID']['output'];
  /** Whether the viewer has not signed in. */
  isGuest: Scalars['Boolean']['output'];
  /** The languages that the account prefers, best first; for guests, those of the request. */
  languages: Array<Scalars['LanguageCode']['output']>;
  /** Code of the market that this request is in. */
  marketCode?: Maybe<Scalars['String']['output']>;
  /** The shops, creators and retailers that the viewer acts for, the latest first. */
  memberships: MembershipConnection;
  /** What the viewer's access token allows beyond their own affairs. */
  roles: Array<UserRole>;
  /** The viewer's live sessions, the one used last first. */
  sessions: SessionConnection;
  /** The account; null for guests. */
  user?: Maybe<User>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type ViewerSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Address: Address;
  Creator: Creator;
  Retailer: Retailer;
  Shop: Shop;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & ( GraphQLRecursivePick<FederationTypes['Address'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Address'], {"ref":true}> ) );
  Creator:
    ( { __typename: 'Creator' }
    & GraphQLRecursivePick<FederationTypes['Creator'], {"id":true}> );
  Retailer:
    ( { __typename: 'Retailer' }
    & GraphQLRecursivePick<FederationTypes['Retailer'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & ( GraphQLRecursivePick<FederationTypes['User'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['User'], {"ref":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Tenant:
    | ( Omit<Creator, 'staff'> & { staff?: Maybe<_RefType['MembershipConnection']> } )
    | ( Omit<Retailer, 'staff'> & { staff?: Maybe<_RefType['MembershipConnection']> } )
    | ( Omit<Shop, 'staff'> & { staff?: Maybe<_RefType['MembershipConnection']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AddressMapper )
    | ( UserMapper )
  ;
  UserError: ( AccountUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessTokenKey: ResolverTypeWrapper<AccessTokenKey>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountErrorCode: AccountErrorCode;
  AccountUserError: ResolverTypeWrapper<AccountUserError>;
  Address: ResolverTypeWrapper<AddressMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddressConnection: ResolverTypeWrapper<AddressConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddressCreateInput: AddressCreateInput;
  AddressCreatePayload: ResolverTypeWrapper<Omit<AddressCreatePayload, 'address'> & { address?: Maybe<ResolversTypes['Address']> }>;
  AddressDeleteInput: AddressDeleteInput;
  AddressDeletePayload: ResolverTypeWrapper<AddressDeletePayload>;
  AddressEdge: ResolverTypeWrapper<Omit<AddressEdge, 'node'> & { node: ResolversTypes['Address'] }>;
  AddressUpdateInput: AddressUpdateInput;
  AddressUpdatePayload: ResolverTypeWrapper<Omit<AddressUpdatePayload, 'address'> & { address?: Maybe<ResolversTypes['Address']> }>;
  BulkOutcome: BulkOutcome;
  BulkResult: ResolverTypeWrapper<BulkResult>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Creator: ResolverTypeWrapper<Omit<Creator, 'staff'> & { staff?: Maybe<ResolversTypes['MembershipConnection']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  GuestSessionCreateInput: GuestSessionCreateInput;
  GuestSessionCreatePayload: ResolverTypeWrapper<Omit<GuestSessionCreatePayload, 'tokens'> & { tokens?: Maybe<ResolversTypes['SessionTokens']> }>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionMapper>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipEstablishInput: MembershipEstablishInput;
  MembershipGrantInput: MembershipGrantInput;
  MembershipGrantPayload: ResolverTypeWrapper<Omit<MembershipGrantPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  MembershipRevokeInput: MembershipRevokeInput;
  MembershipRevokePayload: ResolverTypeWrapper<Omit<MembershipRevokePayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  MembershipRole: MembershipRole;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Retailer: ResolverTypeWrapper<Omit<Retailer, 'staff'> & { staff?: Maybe<ResolversTypes['MembershipConnection']> }>;
  Session: ResolverTypeWrapper<SessionMapper>;
  SessionConnection: ResolverTypeWrapper<SessionConnectionMapper>;
  SessionCreateInput: SessionCreateInput;
  SessionCreatePayload: ResolverTypeWrapper<Omit<SessionCreatePayload, 'tokens' | 'user'> & { tokens?: Maybe<ResolversTypes['SessionTokens']>, user?: Maybe<ResolversTypes['User']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: ResolverTypeWrapper<Omit<SessionRefreshPayload, 'tokens'> & { tokens?: Maybe<ResolversTypes['SessionTokens']> }>;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: ResolverTypeWrapper<Omit<SessionRevokePayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  SessionTokens: ResolverTypeWrapper<SessionTokensMapper>;
  Shop: ResolverTypeWrapper<Omit<Shop, 'staff'> & { staff?: Maybe<ResolversTypes['MembershipConnection']> }>;
  Tenant: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Tenant']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserRole: UserRole;
  UserRoleGrantInput: UserRoleGrantInput;
  UserRoleGrantPayload: ResolverTypeWrapper<Omit<UserRoleGrantPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserRoleRevokeInput: UserRoleRevokeInput;
  UserRoleRevokePayload: ResolverTypeWrapper<Omit<UserRoleRevokePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserSignUpInput: UserSignUpInput;
  UserSignUpPayload: ResolverTypeWrapper<Omit<UserSignUpPayload, 'tokens' | 'user'> & { tokens?: Maybe<ResolversTypes['SessionTokens']>, user?: Maybe<ResolversTypes['User']> }>;
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: ResolverTypeWrapper<Omit<UserUpdatePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessTokenKey: AccessTokenKey;
  String: Scalars['String']['output'];
  AccountUserError: AccountUserError;
  Address: AddressMapper;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddressConnection: AddressConnectionMapper;
  Int: Scalars['Int']['output'];
  AddressCreateInput: AddressCreateInput;
  AddressCreatePayload: Omit<AddressCreatePayload, 'address'> & { address?: Maybe<ResolversParentTypes['Address']> };
  AddressDeleteInput: AddressDeleteInput;
  AddressDeletePayload: AddressDeletePayload;
  AddressEdge: Omit<AddressEdge, 'node'> & { node: ResolversParentTypes['Address'] };
  AddressUpdateInput: AddressUpdateInput;
  AddressUpdatePayload: Omit<AddressUpdatePayload, 'address'> & { address?: Maybe<ResolversParentTypes['Address']> };
  BulkResult: BulkResult;
  CountryCode: Scalars['CountryCode']['output'];
  Creator: Omit<Creator, 'staff'> & { staff?: Maybe<ResolversParentTypes['MembershipConnection']> } | FederationReferenceTypes['Creator'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  GuestSessionCreateInput: GuestSessionCreateInput;
  GuestSessionCreatePayload: Omit<GuestSessionCreatePayload, 'tokens'> & { tokens?: Maybe<ResolversParentTypes['SessionTokens']> };
  LanguageCode: Scalars['LanguageCode']['output'];
  MediaFile: MediaFile;
  Membership: MembershipMapper;
  MembershipConnection: MembershipConnectionMapper;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipEstablishInput: MembershipEstablishInput;
  MembershipGrantInput: MembershipGrantInput;
  MembershipGrantPayload: Omit<MembershipGrantPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  MembershipRevokeInput: MembershipRevokeInput;
  MembershipRevokePayload: Omit<MembershipRevokePayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Retailer: Omit<Retailer, 'staff'> & { staff?: Maybe<ResolversParentTypes['MembershipConnection']> } | FederationReferenceTypes['Retailer'];
  Session: SessionMapper;
  SessionConnection: SessionConnectionMapper;
  SessionCreateInput: SessionCreateInput;
  SessionCreatePayload: Omit<SessionCreatePayload, 'tokens' | 'user'> & { tokens?: Maybe<ResolversParentTypes['SessionTokens']>, user?: Maybe<ResolversParentTypes['User']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: Omit<SessionRefreshPayload, 'tokens'> & { tokens?: Maybe<ResolversParentTypes['SessionTokens']> };
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: Omit<SessionRevokePayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  SessionTokens: SessionTokensMapper;
  Shop: Omit<Shop, 'staff'> & { staff?: Maybe<ResolversParentTypes['MembershipConnection']> } | FederationReferenceTypes['Shop'];
  Tenant: ResolversUnionTypes<ResolversParentTypes>['Tenant'];
  URL: Scalars['URL']['output'];
  User: UserMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserRoleGrantInput: UserRoleGrantInput;
  UserRoleGrantPayload: Omit<UserRoleGrantPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserRoleRevokeInput: UserRoleRevokeInput;
  UserRoleRevokePayload: Omit<UserRoleRevokePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserSignUpInput: UserSignUpInput;
  UserSignUpPayload: Omit<UserSignUpPayload, 'tokens' | 'user'> & { tokens?: Maybe<ResolversParentTypes['SessionTokens']>, user?: Maybe<ResolversParentTypes['User']> };
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: Omit<UserUpdatePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Viewer: ViewerMapper;
};

export type AccessTokenKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessTokenKey'] = ResolversParentTypes['AccessTokenKey']> = {
  alg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountUserError'] = ResolversParentTypes['AccountUserError']> = {
  code?: Resolver<ResolversTypes['AccountErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressConnection'] = ResolversParentTypes['AddressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AddressCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressCreatePayload'] = ResolversParentTypes['AddressCreatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type AddressDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressDeletePayload'] = ResolversParentTypes['AddressDeletePayload']> = {
  deletedAddressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type AddressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressEdge'] = ResolversParentTypes['AddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
};

export type AddressUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressUpdatePayload'] = ResolversParentTypes['AddressUpdatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type BulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkResult'] = ResolversParentTypes['BulkResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BulkOutcome'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Creator'] = ResolversParentTypes['Creator'], FederationReferenceType extends FederationReferenceTypes['Creator'] = FederationReferenceTypes['Creator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Creator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<CreatorStaffArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type GuestSessionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestSessionCreatePayload'] = ResolversParentTypes['GuestSessionCreatePayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type MediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipGrantPayload'] = ResolversParentTypes['MembershipGrantPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type MembershipRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRevokePayload'] = ResolversParentTypes['MembershipRevokePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addressCreate?: Resolver<ResolversTypes['AddressCreatePayload'], ParentType, ContextType, RequireFields<MutationAddressCreateArgs, 'input'>>;
  addressDelete?: Resolver<ResolversTypes['AddressDeletePayload'], ParentType, ContextType, RequireFields<MutationAddressDeleteArgs, 'input'>>;
  addressUpdate?: Resolver<ResolversTypes['AddressUpdatePayload'], ParentType, ContextType, RequireFields<MutationAddressUpdateArgs, 'input'>>;
  guestSessionCreate?: Resolver<ResolversTypes['GuestSessionCreatePayload'], ParentType, ContextType, RequireFields<MutationGuestSessionCreateArgs, 'input'>>;
  membershipEstablish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMembershipEstablishArgs, 'input'>>;
  membershipGrant?: Resolver<ResolversTypes['MembershipGrantPayload'], ParentType, ContextType, RequireFields<MutationMembershipGrantArgs, 'input'>>;
  membershipRevoke?: Resolver<ResolversTypes['MembershipRevokePayload'], ParentType, ContextType, RequireFields<MutationMembershipRevokeArgs, 'input'>>;
  sessionCreate?: Resolver<ResolversTypes['SessionCreatePayload'], ParentType, ContextType, RequireFields<MutationSessionCreateArgs, 'input'>>;
  sessionRefresh?: Resolver<ResolversTypes['SessionRefreshPayload'], ParentType, ContextType, RequireFields<MutationSessionRefreshArgs, 'input'>>;
  sessionRevoke?: Resolver<ResolversTypes['SessionRevokePayload'], ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  userRoleGrant?: Resolver<ResolversTypes['UserRoleGrantPayload'], ParentType, ContextType, RequireFields<MutationUserRoleGrantArgs, 'input'>>;
  userRoleRevoke?: Resolver<ResolversTypes['UserRoleRevokePayload'], ParentType, ContextType, RequireFields<MutationUserRoleRevokeArgs, 'input'>>;
  userSignUp?: Resolver<ResolversTypes['UserSignUpPayload'], ParentType, ContextType, RequireFields<MutationUserSignUpArgs, 'input'>>;
  userUpdate?: Resolver<ResolversTypes['UserUpdatePayload'], ParentType, ContextType, RequireFields<MutationUserUpdateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Address' | 'User', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessTokenKeys?: Resolver<Array<ResolversTypes['AccessTokenKey']>, ParentType, ContextType>;
  addressForOrder?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType, RequireFields<QueryAddressForOrderArgs, 'addressId' | 'customerId'>>;
  membershipRole?: Resolver<Maybe<ResolversTypes['MembershipRole']>, ParentType, ContextType, RequireFields<QueryMembershipRoleArgs, 'tenantId' | 'userId'>>;
  userByEmail?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserByEmailArgs, 'email'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RetailerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retailer'] = ResolversParentTypes['Retailer'], FederationReferenceType extends FederationReferenceTypes['Retailer'] = FederationReferenceTypes['Retailer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Retailer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<RetailerStaffArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionCreatePayload'] = ResolversParentTypes['SessionCreatePayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRefreshPayload'] = ResolversParentTypes['SessionRefreshPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type SessionTokensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionTokens'] = ResolversParentTypes['SessionTokens']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<ShopStaffArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  __resolveType: TypeResolveFn<'Creator' | 'Retailer' | 'Shop', ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AccountUserError', ParentType, ContextType>;
};

export type UserRoleGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRoleGrantPayload'] = ResolversParentTypes['UserRoleGrantPayload']> = {
  roles?: Resolver<Maybe<Array<ResolversTypes['UserRole']>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type UserRoleRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRoleRevokePayload'] = ResolversParentTypes['UserRoleRevokePayload']> = {
  roles?: Resolver<Maybe<Array<ResolversTypes['UserRole']>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type UserSignUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSignUpPayload'] = ResolversParentTypes['UserSignUpPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type UserUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserUpdatePayload'] = ResolversParentTypes['UserUpdatePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  addresses?: Resolver<ResolversTypes['AddressConnection'], ParentType, ContextType, Partial<ViewerAddressesArgs>>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  marketCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<ViewerMembershipsArgs>>;
  roles?: Resolver<Array<ResolversTypes['UserRole']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<ViewerSessionsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessTokenKey?: AccessTokenKeyResolvers<ContextType>;
  AccountUserError?: AccountUserErrorResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressConnection?: AddressConnectionResolvers<ContextType>;
  AddressCreatePayload?: AddressCreatePayloadResolvers<ContextType>;
  AddressDeletePayload?: AddressDeletePayloadResolvers<ContextType>;
  AddressEdge?: AddressEdgeResolvers<ContextType>;
  AddressUpdatePayload?: AddressUpdatePayloadResolvers<ContextType>;
  BulkResult?: BulkResultResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Creator?: CreatorResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  GuestSessionCreatePayload?: GuestSessionCreatePayloadResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  MediaFile?: MediaFileResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipGrantPayload?: MembershipGrantPayloadResolvers<ContextType>;
  MembershipRevokePayload?: MembershipRevokePayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Retailer?: RetailerResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionCreatePayload?: SessionCreatePayloadResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionRefreshPayload?: SessionRefreshPayloadResolvers<ContextType>;
  SessionRevokePayload?: SessionRevokePayloadResolvers<ContextType>;
  SessionTokens?: SessionTokensResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserRoleGrantPayload?: UserRoleGrantPayloadResolvers<ContextType>;
  UserRoleRevokePayload?: UserRoleRevokePayloadResolvers<ContextType>;
  UserSignUpPayload?: UserSignUpPayloadResolvers<ContextType>;
  UserUpdatePayload?: UserUpdatePayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

