import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { accessKeys } from '../../../../subgraphs/users/token/accessKeys.js';
import { makeAccessKey, publicAccessKey, signAccessToken } from '../../../../subgraphs/users/token/accessToken.js';

test('the first configured key signs, and all of them verify', async () => {
  const [first, second] = [await makeAccessKey(), await makeAccessKey()];
  const keys = accessKeys([first, second]);
  expect(await keys.signing()).toBe(first);
  expect((await keys.all()).map(({ kid }) => kid)).toEqual([first.kid, second.kid]);
});

test('without any, a process makes one pair and keeps it', async () => {
  const keys = accessKeys(undefined);
  expect(await keys.signing()).toBe(await keys.signing());
  expect(await keys.all()).toHaveLength(1);
});

test.each([
  { kid: 'a', kty: 'EC', crv: 'P-256', x: 'x', d: 'd' },
  { kid: 'a', kty: 'OKP', crv: 'Ed25519', x: 'x' },
])('%j is refused at start', (key) =>
  expect(() => accessKeys([key])).toThrow('VITRINE_ACCESS_KEYS: a is no private Ed25519 key.'),
);

test('a token verifies by the public half alone, until 15 minutes have passed', async () => {
  const key = await makeAccessKey();
  const now = new Date('2026-11-23T09:00:00.900Z');
  const token = await signAccessToken(key, { sub: 'user_1', sid: 'sess_1', roles: ['OPERATOR'], market: null }, now);
  const verify = (at: string) =>
    importJWK(publicAccessKey(key)).then((half) =>
      jwtVerify(token, half, { issuer: 'vitrine', audience: 'vitrine', currentDate: new Date(at) }),
    );
  expect((await verify('2026-11-23T09:14:59Z')).payload).toMatchObject({
    sub: 'user_1',
    sid: 'sess_1',
    roles: ['OPERATOR'],
    market: null,
  });
  await expect(verify('2026-11-23T09:15:00Z')).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
  expect(decodeProtectedHeader(token).kid).toBe(key.kid);
  expect(publicAccessKey(key)).not.toHaveProperty('d');
});
