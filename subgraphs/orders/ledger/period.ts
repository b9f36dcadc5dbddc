// The periods that accounts are closed by: calendar months, in UTC.

export const periodOf = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth()));
export const periodAfter = (period: Date): Date =>
  new Date(Date.UTC(period.getUTCFullYear(), period.getUTCMonth() + 1));
export const periodBefore = (period: Date): Date =>
  new Date(Date.UTC(period.getUTCFullYear(), period.getUTCMonth() - 1));
