// For how long what was ranked for everyone stands before it is ranked anew.

const freshSeconds = 5;

/** The beginning of the spell that a time lies in: the same for every process whose clock agrees. */
export const spellOf = (now: Date): Date => new Date(now.getTime() - (now.getTime() % (freshSeconds * 1000)));
