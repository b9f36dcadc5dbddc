// The example partner inside an embedded start: a retailer's subgraph beside ours, enrolled as any other is.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPartner } from '../examples/partner/startPartner.js';
import type { RunningPartner } from '../examples/partner/startPartner.js';
import { enrolRetailer } from '../subgraphs/partners/enrolment/enrolRetailer.js';
import type { EnrolDeps } from '../subgraphs/partners/enrolment/enrolRetailer.js';
import { derivedId } from '../subgraphs/kit/ids.js';
import type { Progress } from '../subgraphs/kit/progress.js';
import { epoch } from './demo/people.js';

const name = 'Goodbooks';
const host = '127.0.0.1';
/** The example retailer has the same id everywhere, as all of the demo world has. */
const ids = { next: (prefix: string) => derivedId(prefix, 'demo/goodbooks', epoch) };

export type ExamplePartnerOptions = {
  mongodbUri: string;
  databaseName: string;
  dataDir: string;
  adminKey: string;
  /** The services of the partners subgraph. */
  partners: EnrolDeps;
  progress: Progress;
};

/** Keeps its port from start to start, since an enrolled address is part of the graph; enrols it where the graph has another or none. */
export async function startExamplePartner(options: ExamplePartnerOptions): Promise<RunningPartner> {
  const { mongodbUri, databaseName, adminKey, dataDir, partners, progress } = options;
  const portFile = join(dataDir, 'partner-port');
  const at = (port: number) => startPartner({ mongodbUri, databaseName, host, port, adminKey });
  const known = portIn(portFile);
  const partner = known === 0 ? await at(0) : await at(known).catch(() => at(0));
  try {
    writeFileSync(portFile, new URL(partner.url).port);
    const enrolled = (await partners.stores.retailers.all()).some(({ url }) => url === partner.url);
    if (!enrolled) {
      progress(`enrolling the example partner ${name}`);
      await enrolRetailer({ ...partners, ids }, { url: partner.url, name });
    }
    return partner;
  } catch (error) {
    await partner.close();
    throw error;
  }
}

function portIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}
