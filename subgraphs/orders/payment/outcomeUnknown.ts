// What ends a step whose outcome a payment provider does not tell: it is run again later, and asks again.

export const outcomeUnknown = (key: string): Error =>
  new Error(`The payment provider does not tell what became of ${key}.`);
