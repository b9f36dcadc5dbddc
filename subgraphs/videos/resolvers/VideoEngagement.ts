import type { VideoEngagementResolvers } from '../types.generated.js';

/** What the graph's Int holds: a count beyond it is shown as it. */
const mostShown = 2 ** 31 - 1;
const shown = (count: number) => Math.min(count, mostShown);

export const VideoEngagement: VideoEngagementResolvers = {
  viewCount: ({ views }) => shown(views),
  likeCount: ({ likes }) => shown(likes),
  commentCount: ({ comments }) => shown(comments),
  shareCount: ({ shares }) => shown(shares),
  saveCount: ({ saves }) => shown(saves),
};
