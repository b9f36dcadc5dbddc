// Typed, sortable, opaque ids (typeid: a prefix and a UUIDv7).

import { createHash } from 'node:crypto';
import { TypeID, fromString, parseTypeId, typeidUnboxed } from 'typeid-js';
import { codedError } from './codedError.js';

export type IdSource = { next(prefix: string): string };

export const randomIds: IdSource = { next: (prefix) => typeidUnboxed(prefix) };

/** Answers the id, or throws BAD_USER_INPUT where it is malformed or of another type. */
export function checkId(prefix: string, id: string, field = 'id'): string {
  if (!isId(prefix, id)) throw codedError('BAD_USER_INPUT', `${field} is not a valid id of the type expected here.`);
  return id;
}

export function isId(prefix: string, id: string): boolean {
  return id.length <= 90 && prefixOf(id) === prefix;
}

/** The prefix of a well-formed id; null of anything else. */
export function prefixOf(id: string): string | null {
  try {
    return parseTypeId(fromString(id)).prefix;
  } catch {
    return null;
  }
}

/** The same id each time for the same name and time, in the order of `at`: what fixed data are made with. */
export function derivedId(prefix: string, name: string, at: Date): string {
  const bytes = createHash('sha256').update(`${prefix}\n${name}`).digest().subarray(0, 16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x70;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  return TypeID.fromUUIDBytes(prefix, bytes).toString();
}
