// For how long what was read for a feed stands before it is read anew.

const sharedSeconds = 5;
const personalSeconds = 60;

const slot = (now: Date, seconds: number): number => now.getTime() - (now.getTime() % (seconds * 1000));

/** The beginning of the spell that a time lies in: the same for every process whose clock agrees. What is for everyone stands for one. */
export const spellOf = (now: Date): Date => new Date(slot(now, sharedSeconds));

/** What stamps tell the changes of is read anew after so long all the same: counts have no stamp, nor what a seed planted. */
export const stintOf = (now: Date): number => slot(now, personalSeconds);
