// Secrets as they are stored: unreadable without our keys, readable while the key that sealed them is among them.

import { randomBytes } from 'node:crypto';
import { makeIssuerKey } from '../../../../subgraphs/kit/identity.js';
import { settings } from '../../../../subgraphs/kit/env.js';
import { serviceIssuer } from '../../../../subgraphs/kit/viewer.js';
import { newSecret, secretSeal } from '../../../../subgraphs/orders/webhooks/secretSeal.js';
import { receivers } from './receiver.js';
import { webhookRig } from './rig.js';

const nobody = { privateKeys: [], publicKeys: [] };
const sealingKey = (kid: string) => ({ kid, kty: 'oct' as const, k: randomBytes(32).toString('base64url') });
const keyringOf = async () => {
  const { privateKey, publicKey } = await makeIssuerKey(serviceIssuer('orders'));
  return { privateKeys: [privateKey], publicKeys: [publicKey] };
};

test('a secret has 32 random bytes, and is sealed anew each time', async () => {
  const seal = secretSeal([sealingKey('a')], nobody);
  const secret = newSecret();
  expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  expect(newSecret()).not.toBe(secret);
  const sealed = [await seal.seal(secret), await seal.seal(secret)];
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(await Promise.all(sealed.map(seal.open))).toEqual([secret, secret]);
});

test('the first key seals, all of them open; a changed or foreign seal is refused', async () => {
  const [old, young] = [sealingKey('old'), sealingKey('young')];
  const before = await secretSeal([old], nobody).seal('s');
  const both = secretSeal([young, old], nobody);
  expect(await both.open(before)).toBe('s');
  const after = await both.seal('t');
  expect(await secretSeal([young], nobody).open(after)).toBe('t');
  await expect(secretSeal([young], nobody).open(before)).rejects.toThrow();
  await expect(secretSeal([{ ...sealingKey('old') }], nobody).open(before)).rejects.toThrow();
  await expect(both.open(`${after.slice(0, -4)}AAAA`)).rejects.toThrow();
});

test('without keys of its own it takes one of the signing keys; without any it seals nothing', async () => {
  const [one, other] = [await keyringOf(), await keyringOf()];
  const sealed = await secretSeal(undefined, one).seal('s');
  expect(await secretSeal(undefined, one).open(sealed)).toBe('s');
  const changed = { ...other, privateKeys: [...other.privateKeys, ...one.privateKeys] };
  expect(await secretSeal(undefined, changed).open(sealed)).toBe('s');
  await expect(secretSeal(undefined, other).open(sealed)).rejects.toThrow();
  await expect(secretSeal(undefined, nobody).seal('s')).rejects.toThrow('VITRINE_SEALING_KEYS');
});

test('a sealing key of another size is refused at start, by name and not by value', () => {
  const wrong = JSON.stringify([{ kid: 'a', kty: 'oct', k: 'c2hvcnQ' }]);
  expect(() => settings({ VITRINE_SEALING_KEYS: wrong })).toThrow(/VITRINE_SEALING_KEYS/);
  expect(() => settings({ VITRINE_SEALING_KEYS: wrong })).not.toThrow(/c2hvcnQ/);
  expect(settings({}).webhooks).toEqual({ allowHttp: false, allowPrivate: false });
});

test('where a secret can no longer be read, nothing is posted, and the delivery waits', async () => {
  const rig = await webhookRig();
  const { receiver, stopAll } = receivers();
  const to = await receiver();
  const { endpoint } = await rig.endpoint(to.url);
  const [id] = (await rig.tell(endpoint, 1)) as [string];
  const mine = rig.deps.secretSeal;
  rig.deps.secretSeal = secretSeal(undefined, await keyringOf());
  await rig.sweep();
  expect(to.received).toHaveLength(0);
  expect(await rig.delivery(id)).toMatchObject({ state: 'PENDING', lastFailure: 'SECRET_UNREADABLE' });
  rig.deps.secretSeal = mine;
  rig.clock.advance(10);
  await rig.sweep();
  expect(await rig.delivery(id)).toMatchObject({ state: 'DELIVERED' });
  await stopAll();
  await rig.stop();
});
