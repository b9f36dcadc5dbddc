// Which facts the reader can never handle.

/** One in sixteen or so, by the last letters of the order's id. */
export const isPoisoned = (orderId: string): boolean => /[07]$/.test(orderId);
