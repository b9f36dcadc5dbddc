// What the gateway and its planner's process say to one another.

/** The first message. */
export type PlannerOrder = { supergraphSdl: string };

export type SubgraphAddress = { name: string; url: string };

/** `sdl` is the API schema, with everything that its types bear. */
export type Introduction = { sdl: string; subgraphs: readonly SubgraphAddress[] };

/** An operation that is valid against the API schema. */
export type PlannerQuestion = { text: string; operationName: string | undefined };

/** An error as it crosses: `extensions` are there where it was said to the client, and not by accident. */
export type Fault = { message: string; stack?: string | undefined; extensions?: Record<string, unknown> };

export type PlannerAnswer =
  | ({ kind: 'introduced' } & Introduction)
  /** From now on it can be asked. */
  | { kind: 'ready' }
  /** The supergraph can't be planned. */
  | { kind: 'unusable'; fault: Fault }
  /** The plan, as JSON text: cheaper to hand over than to clone, and its length says what it weighs. */
  | { kind: 'planned'; plan: string }
  | { kind: 'refused'; fault: Fault };
