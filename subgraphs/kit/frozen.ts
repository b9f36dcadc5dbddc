// A record with all that is in it made unchangeable: in tests, whoever changes a record that others share is found by that.

/** The record itself. What is in a Date or in bytes can't be frozen. */
export function frozen<T>(record: T): T {
  if (typeof record !== 'object' || record === null || ArrayBuffer.isView(record)) return record;
  Object.values(record).forEach(frozen);
  return Object.freeze(record);
}
