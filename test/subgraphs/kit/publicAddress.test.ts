// Addresses that strangers name: what is connected to is of the public internet, whatever the name said before.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { outsideHosts } from '../../../subgraphs/kit/outsideHttp.js';
import { isAddressRefused, isPublicAddress } from '../../../subgraphs/kit/publicAddress.js';

const limits = { deadlineMs: 2000, answerBytes: 1024, privateAddresses: false };

test.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.8.8.8', '169.254.169.254'],
  ...['172.16.0.1', '172.31.255.255', '192.0.0.192', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.9'],
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16', '192.0.2.1', '192.88.99.1'],
  ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a9fe:a9fe', '64:ff9b::a9fe:a9fe'],
  ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '100::1', '5f00::1'],
  ...['2001::1', '2001:db8::1', '2002:7f00:1::1', '3fff::1', 'localhost', 'example.com', '', '1.2.3', '0x7f000001'],
])('%s is not of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.1', '100.63.255.255', '100.128.0.1', '169.253.0.1', '169.255.0.1'],
  ...[
    '172.15.0.1',
    '172.32.0.1',
    '192.0.1.1',
    '193.0.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ],
])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

describe('with a server on this machine', () => {
  let port = 0;
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end('x'.repeat(100_000));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => (requests = 0));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const refusedBy = async (url: string, resolve?: (name: string) => Promise<string[]>) => {
    const hosts = outsideHosts({ ...limits, ...(resolve ? { resolve } : {}) });
    const error = await hosts.post(url, {}, '{}').catch((each: unknown) => each);
    await hosts.close();
    expect(requests).toBe(0);
    return isAddressRefused(error);
  };

  test('an address in the URL is refused, however it is written', async () => {
    for (const host of ['127.0.0.1', '0x7f.1', '2130706433', '0', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]']) {
      expect([host, await refusedBy(`http://${host}:${port}/`)]).toEqual([host, true]);
    }
  });

  test('a name is refused by where it leads to; of several addresses the public ones are tried; names that lead nowhere fail', async () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '169.254.169.254', 'fe80::1']) {
      expect(await refusedBy(`http://receiver.test:${port}/`, async () => [address])).toBe(true);
    }
    const mixed = async () => ['127.0.0.1', '8.8.8.8', '::1'];
    expect(await refusedBy(`http://receiver.test:${port}/`, mixed)).toBe(false);
    const nowhere = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await refusedBy(`http://receiver.test:${port}/`, nowhere)).toBe(false);
  });

  test('a name that changes between two connections is looked at each time, and is never looked up twice for one', async () => {
    const answers = [['192.0.2.7', '127.0.0.1'], ['127.0.0.1']];
    let lookups = 0;
    const rebinding = async () => answers[lookups++] ?? ['127.0.0.1'];
    const hosts = outsideHosts({ ...limits, resolve: rebinding });
    for (let asked = 1; asked <= 2; asked += 1) {
      const error = await hosts.post(`http://receiver.test:${port}/`, {}, '{}').catch((each: unknown) => each);
      expect(isAddressRefused(error)).toBe(true);
      expect(lookups).toBe(asked);
    }
    expect(requests).toBe(0);
    await hosts.close();
  });

  test('where private addresses are allowed, a long answer is let go and its status told', async () => {
    const hosts = outsideHosts({ ...limits, privateAddresses: true });
    expect(await hosts.post(`http://127.0.0.1:${port}/`, {}, '{}')).toBe(200);
    expect(await hosts.post(`http://127.0.0.1:${port}/`, {}, '{}')).toBe(200);
    expect(requests).toBe(2);
    await hosts.close();
  });
});
