// Composes the seven with every enrolled retailer, and publishes what comes of it.

import { createHash } from 'node:crypto';
import type { PartnerService } from '../../../schema/compose.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { publishSupergraph } from '../../kit/supergraphVersions.js';
import type { RetailerRecord } from '../retailer/retailerStore.js';
import { admit, lowerFirst } from '../../../schema/partner/admission.js';
import { namesInBase } from '../../../schema/partner/namesInBase.js';
import { strippedSdl } from '../../../schema/partner/strip.js';

export type Compose = (partners: readonly PartnerService[]) => Promise<{ supergraphSdl: string }>;

/** What makes a retailer's part of the graph. */
export type Submission = Pick<RetailerRecord, 'prefix' | 'url' | 'sdl'>;
export type Planned = { supergraphSdl: string; itemTypes: Map<string, string[]> };

/** Throws, naming the retailer, where one is not admitted; throws what composition says. */
export async function composeRetailers(compose: Compose, submissions: readonly Submission[]): Promise<Planned> {
  const itemTypes = new Map<string, string[]>();
  const services = submissions.map(({ prefix, url, sdl }): PartnerService => {
    const prefixes = submissions.map((other) => other.prefix).filter((other) => other !== prefix);
    const admission = admit(sdl, prefix, { names: namesInBase(), prefixes });
    if (!admission.ok) throw new Error(`${prefix} is not admitted:\n${admission.faults.join('\n')}`);
    itemTypes.set(prefix, admission.value.itemTypes);
    return { name: lowerFirst(prefix), url, sdl: strippedSdl(admission.value), itemTypes: admission.value.itemTypes };
  });
  return { supergraphSdl: (await compose(services)).supergraphSdl, itemTypes };
}

/** The same for the same code and the same retailers. */
export function sourceHash(baseHash: string, submissions: readonly Submission[]): string {
  const parts = submissions.map(({ prefix, url, sdl }) => [prefix, url, sdl]).sort();
  return createHash('sha256')
    .update(JSON.stringify([baseHash, parts]))
    .digest('base64url');
}

export const publish = (
  db: Database,
  { supergraphSdl }: Planned,
  source: { baseHash: string; submissions: readonly Submission[]; after: number },
  session: ClientSession,
): Promise<number> => {
  const { baseHash, submissions, after } = source;
  const version = { supergraphSdl, baseHash, sourceHash: sourceHash(baseHash, submissions) };
  return publishSupergraph(db, version, { after, session });
};
