import { checkId } from '../../kit/ids.js';
import { payload } from '../../kit/result.js';
import type { Context } from '../context.js';
import { recordView } from '../engagement/recordView.js';
import { setLike } from '../engagement/setLike.js';
import { endLiveSession } from '../live/endLiveSession.js';
import { scheduleLiveSession } from '../live/scheduleLiveSession.js';
import { startLiveSession } from '../live/startLiveSession.js';
import { addTag } from '../tags/addTag.js';
import { removeTag } from '../tags/removeTag.js';
import type { MutationResolvers } from '../types.generated.js';
import { createVideo } from '../video/createVideo.js';
import { publishVideo } from '../video/publishVideo.js';
import { removeVideo } from '../video/removeVideo.js';
import { updateVideo } from '../video/updateVideo.js';

const videoIn = ({ videoId }: { videoId: string }) => checkId('video', videoId, 'videoId');
const sessionIn = ({ liveSessionId }: { liveSessionId: string }) => checkId('live', liveSessionId, 'liveSessionId');
const creatorIn = ({ creatorId }: { creatorId: string }) => checkId('crtr', creatorId, 'creatorId');

async function like({ viewer, deps, loaders }: Context, videoId: string, liked: boolean) {
  const fan = { userId: viewer.required(), market: viewer.market };
  const result = await setLike(deps, fan, videoId, liked);
  loaders.likes?.forget(videoId);
  return payload('video', result);
}

export const Mutation: MutationResolvers = {
  videoCreate: async (_, { input }, { viewer, deps }) => {
    const creatorId = creatorIn(input);
    return payload('video', await createVideo(deps, viewer.required(), { ...input, creatorId }));
  },

  videoUpdate: async (_, { input }, { viewer, deps }) => {
    const videoId = videoIn(input);
    return payload('video', await updateVideo(deps, viewer.required(), { ...input, videoId }));
  },

  videoPublish: async (_, { input }, { viewer, deps }) =>
    payload('video', await publishVideo(deps, viewer.required(), videoIn(input))),

  videoRemove: async (_, { input }, { viewer, deps }) =>
    payload('video', await removeVideo(deps, viewer.required(), videoIn(input))),

  videoTagAdd: async (_, { input }, { viewer, deps }) => {
    const videoId = videoIn(input);
    const tagged = await addTag(deps, viewer.required(), { ...input, videoId });
    return tagged.ok ? { ...tagged.value, userErrors: [] } : { video: null, tag: null, userErrors: tagged.userErrors };
  },

  videoTagRemove: async (_, { input }, { viewer, deps }) => {
    const tagId = checkId('ptag', input.tagId, 'tagId');
    return payload('video', await removeTag(deps, viewer.required(), { videoId: videoIn(input), tagId }));
  },

  videoLike: (_, { input }, context) => like(context, videoIn(input), true),

  videoUnlike: (_, { input }, context) => like(context, videoIn(input), false),

  videoViewRecord: async (_, { input }, { viewer, deps }) => {
    const recorded = await recordView(deps, viewer, { ...input, videoId: videoIn(input) });
    return recorded.ok
      ? { ...recorded.value, userErrors: [] }
      : { video: null, counted: null, userErrors: recorded.userErrors };
  },

  liveSessionSchedule: async (_, { input }, { viewer, deps }) => {
    const announcement = { ...input, creatorId: creatorIn(input), posterUrl: input.posterUrl ?? null };
    return payload('liveSession', await scheduleLiveSession(deps, viewer.required(), announcement));
  },

  liveSessionStart: async (_, { input }, { viewer, deps }) =>
    payload('liveSession', await startLiveSession(deps, viewer.required(), sessionIn(input))),

  liveSessionEnd: async (_, { input }, { viewer, deps }) =>
    payload('liveSession', await endLiveSession(deps, viewer.required(), sessionIn(input))),

  videosImport: async (_, { input }, { viewer, importRows }) => {
    viewer.requireRole('OPERATOR');
    return { results: await importRows(input.rows), userErrors: [] };
  },
};
