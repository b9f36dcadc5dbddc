// The states of a live session, as a table, and the one function that reads it.

export type LiveSessionStatus = 'SCHEDULED' | 'LIVE' | 'ENDED';
export type LiveSessionAction = 'start' | 'end';

const transitions: Record<LiveSessionStatus, Partial<Record<LiveSessionAction, LiveSessionStatus>>> = {
  SCHEDULED: { start: 'LIVE' },
  LIVE: { end: 'ENDED' },
  ENDED: {},
};

/** The state that an action leads to; null where the state does not allow it. */
export const liveSessionAfter = (status: LiveSessionStatus, action: LiveSessionAction): LiveSessionStatus | null =>
  transitions[status][action] ?? null;
