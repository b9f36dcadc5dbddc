import { emptyPage, type Connection, type PageArgs } from '../../kit/connection.js';
import type { PagesByParent } from '../../kit/pagesByParent.js';
import type { ActsFor } from '../clients/actsFor.js';
import type { VideoRecord, VideoStatus } from './videoRecord.js';

type Page = Connection<VideoRecord>;
type Deps = {
  published: PagesByParent<PageArgs, Page>;
  drafts: PagesByParent<PageArgs, Page>;
  actsFor: ActsFor;
};

/** A creator's videos in a state, the latest first; drafts for those alone who act for the creator. */
export async function videosOfCreator(
  { published, drafts, actsFor }: Deps,
  creatorId: string,
  status: VideoStatus,
  page: PageArgs,
): Promise<Page> {
  if (status === 'PUBLISHED') return published.load(creatorId, page);
  return status === 'DRAFT' && (await actsFor(creatorId)) ? drafts.load(creatorId, page) : emptyPage(page);
}
