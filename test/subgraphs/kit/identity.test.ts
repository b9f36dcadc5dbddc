import { SignJWT, importJWK } from 'jose';
import { identitySigner, identityVerifier, makeIssuerKey } from '../../../subgraphs/kit/identity.js';
import { nobody, viewerNode, viewerOf } from '../../../subgraphs/kit/viewer.js';

const refused = expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } });
const forbidden = expect.objectContaining({ extensions: { code: 'FORBIDDEN' } });
const ava = { ...nobody, userId: 'user_ava', roles: ['OPERATOR'], market: 'US' };

const gateway = await makeIssuerKey('gateway');
const orders = await makeIssuerKey('subgraph:orders');
const stranger = await makeIssuerKey('gateway');
const keyring = {
  privateKeys: [gateway.privateKey, orders.privateKey],
  publicKeys: [gateway.publicKey, orders.publicKey],
};

test('what the gateway signed is read back, and a service is known by its own key', async () => {
  const verify = await identityVerifier(keyring);
  const asGateway = await identitySigner(keyring, 'gateway');
  const asOrders = await identitySigner(keyring, 'subgraph:orders');
  const token = await asGateway(ava);
  expect(await verify(token)).toEqual({ issuer: 'gateway', viewer: ava });
  expect(await verify(token)).toEqual({ issuer: 'gateway', viewer: ava });
  const service = viewerOf(await verify(await asOrders(nobody)));
  expect(service.service).toBe('orders');
  expect(() => service.requireService('orders', 'users')).not.toThrow();
  expect(() => service.requireService('users')).toThrow(forbidden);
});

test('nothing, nonsense, a key that nobody trusts and a broken signature are refused', async () => {
  const verify = await identityVerifier(keyring);
  const asStranger = await identitySigner({ privateKeys: [stranger.privateKey], publicKeys: [] }, 'gateway');
  const good = await (await identitySigner(keyring, 'gateway'))(ava);
  const forged = `${good.slice(0, -6)}AAAAAA`;
  for (const token of [undefined, '', 'x', 'a.b.c', await asStranger(ava), forged]) {
    await expect(verify(token)).rejects.toEqual(refused);
  }
});

test('a service cannot sign as the gateway, nor an expired or a foreign token pass', async () => {
  const verify = await identityVerifier(keyring);
  const sign = async (issuer: string, audience: string, expires: string) =>
    new SignJWT({ viewer: ava })
      .setProtectedHeader({ alg: 'EdDSA', kid: orders.privateKey.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(await importJWK(orders.privateKey, 'EdDSA'));
  await expect(verify(await sign('gateway', 'vitrine:subgraphs', '1m'))).rejects.toEqual(refused);
  await expect(verify(await sign('subgraph:orders', 'vitrine:subgraphs', '-1s'))).rejects.toEqual(refused);
  await expect(verify(await sign('subgraph:orders', 'elsewhere', '1m'))).rejects.toEqual(refused);
});

test('a service speaks for itself alone, whatever viewer it signs', async () => {
  const verify = await identityVerifier(keyring);
  const asOrders = await identitySigner(keyring, 'subgraph:orders');
  expect(await verify(await asOrders(ava))).toEqual({ issuer: 'subgraph:orders', viewer: nobody });
});

test('a process without the private key cannot start signing', async () => {
  await expect(identitySigner({ privateKeys: [], publicKeys: [] }, 'gateway')).rejects.toThrow('VITRINE_SIGNING_KEYS');
});

test('rights are asked of the viewer, and nobody is told to sign in first', () => {
  const person = viewerOf({ issuer: 'gateway', viewer: ava });
  const guest = viewerOf({ issuer: 'gateway', viewer: { ...nobody, guestId: 'guest_1' } });
  const none = viewerOf({ issuer: 'gateway', viewer: nobody });
  const unauthenticated = expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } });
  expect(person.required()).toBe('user_ava');
  expect(guest.customer()).toBe('guest_1');
  expect(() => guest.required()).toThrow(unauthenticated);
  expect(() => none.customer()).toThrow(unauthenticated);
  expect(() => person.requireRole('OPERATOR')).not.toThrow();
  expect(() => person.requireRole('AUDITOR')).toThrow(forbidden);
  expect(() => none.requireRole('OPERATOR')).toThrow(unauthenticated);
  expect(() => person.requireService('orders')).toThrow(forbidden);
  expect(viewerNode(person)).toEqual({ id: 'vwr_ava', userId: 'user_ava', guestId: null });
  expect(viewerNode(none)).toBeNull();
});
