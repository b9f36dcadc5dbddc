// What a bulk mutation answers for each of its rows.

export type BulkOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
export type BulkResult = {
  index: number;
  outcome: BulkOutcome;
  id: string | null;
  field: string | null;
  code: string | null;
  message: string | null;
};

/** Rows beyond this are refused whole with BAD_USER_INPUT: a client sends several mutations. */
export const bulkLimit = 500;

export const accepted = (index: number, outcome: Exclude<BulkOutcome, 'REFUSED'>, id: string): BulkResult => {
  return { index, outcome, id, field: null, code: null, message: null };
};
export const refused = (index: number, code: string, field: string | null, message: string): BulkResult => {
  return { index, outcome: 'REFUSED', id: null, field, code, message };
};
