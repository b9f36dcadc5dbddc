import type { MutationResolvers } from '../types.generated.js';

/** A part of the mutations. */
export type Mutations = Partial<MutationResolvers>;
