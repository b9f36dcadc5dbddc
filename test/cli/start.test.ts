// `vitrine start` as a user meets it: ready, killed, started again, stopped; and nothing stays behind.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cliProcess } from '../kit/cliProcess.js';
import { eventually } from '../kit/eventually.js';
import { processesMentioning } from '../kit/processes.js';
import { scratchFolder } from '../kit/scratchFolder.js';

const ask = async (url: string, query: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as any;
};

test('data survive a kill -9, no process does, and a stop is clean', async () => {
  const data = join(scratchFolder(), 'data');
  const args = ['start', '--port', '0', '--no-demo', '--data', data];

  const first = cliProcess(args);
  const url = await first.ready;
  expect(url).toMatch(/^http:\/\/localhost:\d+\/graphql$/);
  const email = 'kept@example.org';
  const account = `{ email: "${email}", password: "correct horse battery", displayName: "Kept" }`;
  const { data: made } = await ask(
    url,
    `mutation { userSignUp(input: ${account}) { user { id } userErrors { code } } }`,
  );
  expect(made.userSignUp.userErrors).toEqual([]);
  const run = JSON.parse(readFileSync(join(data, 'run.json'), 'utf8'));
  expect(run).toMatchObject({
    pid: first.pid,
    url,
    demo: false,
    partner: { url: expect.stringContaining('http://127.0.0.1:') },
  });
  expect(statSync(join(data, 'keys.json')).mode & 0o777).toBe(0o600);
  const token = await cliProcess(['token', 'ava@demo.vitrine.example', '--data', data]).ended;
  expect([token.code, token.stderr.trim()]).toEqual([1, 'This server has no demo people: start it without --no-demo.']);

  first.kill('SIGKILL');
  await first.ended;
  await eventually(() => processesMentioning(data).length === 0);

  const second = cliProcess(args);
  const again = await ask(
    await second.ready,
    `mutation { userSignUp(input: ${account}) { user { id } userErrors { code } } }`,
  );
  expect(again.data.userSignUp).toEqual({ user: null, userErrors: [{ code: 'EMAIL_TAKEN' }] });
  const page = await fetch(new URL('/', await second.ready));
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await second.stop()).code).toBe(0);
  expect(existsSync(join(data, 'run.json'))).toBe(false);
  await eventually(() => processesMentioning(data).length === 0);
}, 180_000);
