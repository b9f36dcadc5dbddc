// How far a feed looks.

/** A source brings this many candidates at most. */
export const candidateLimit = 200;

/** A ranking holds this many entries at most: a feed ends there, and begins anew. */
export const rankedLimit = 300;
