// The errors of one request: bounded, each cause told once, and asked whether they account for a null.

import type { GraphQLFormattedError } from 'graphql';
import { pathKey } from './path.js';
import type { ResponsePath } from './path.js';

/** Why something is null: what a subgraph said, or what we say of it. */
export type Reason = { message: string; extensions: Record<string, unknown> };

export const entityNotFound: Reason = {
  message: 'What stood here does not exist any more.',
  extensions: { code: 'ENTITY_NOT_FOUND' },
};
export const wentWrong: Reason = {
  message: 'Something went wrong on our side.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};
export const unreachable: Reason = {
  message: 'A part of the graph cannot be reached.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

const mostErrors = 100;

export type Problems = {
  /** `path` is copied. An error that tells the same of the same place as another is not told again. */
  add(reason: Reason, path: ResponsePath): void;
  /** What is null at this place or below it is accounted for. */
  cover(path: ResponsePath): void;
  /** No entity stands here: a null that may not be one, here or below, is for that reason. */
  absent(path: ResponsePath): void;
  /** Sees to it that a null where none may be has an error at its place, below it, or of all that it stands in. */
  account(path: ResponsePath): void;
  list(): GraphQLFormattedError[];
};

export function problems(): Problems {
  const errors: GraphQLFormattedError[] = [];
  const told = new Set<string>();
  const covered = new Set<string>();
  const absences = new Set<string>();
  /** The places at or below which there is an error; made when it is first asked for. */
  let explained: Set<string> | null = null;
  let isCut = false;

  const explain = (path: readonly (string | number)[] | undefined): void => {
    for (let length = path?.length ?? 0; length >= 0; length--) explained?.add(pathKey((path ?? []).slice(0, length)));
  };
  const isWithin = (path: ResponsePath, places: ReadonlySet<string>): boolean => {
    if (places.size === 0) return false;
    for (let length = path.length; length >= 0; length--) if (places.has(pathKey(path.slice(0, length)))) return true;
    return false;
  };
  const add = ({ message, extensions }: Reason, path: ResponsePath): void => {
    if (errors.length >= mostErrors) {
      isCut = true;
      return;
    }
    const key = `${String(extensions['code'])} ${pathKey(path)} ${message}`;
    if (told.has(key)) return;
    told.add(key);
    errors.push({ message, ...(path.length > 0 && { path: [...path] }), extensions });
    if (explained) explain(path);
  };

  return {
    add,
    cover: (path) => void covered.add(pathKey(path)),
    absent: (path) => void absences.add(pathKey(path)),
    account(path) {
      if (!explained) {
        explained = new Set();
        for (const error of errors) explain(error.path);
      }
      if (explained.has(pathKey(path)) || isWithin(path, covered)) return;
      add(isWithin(path, absences) ? entityNotFound : wentWrong, path);
    },
    list() {
      if (!isCut) return errors;
      const more = { message: 'More errors are not shown.', extensions: { code: 'ERRORS_OMITTED' } };
      return [...errors, more];
    },
  };
}
