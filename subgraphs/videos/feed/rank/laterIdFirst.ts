// The tie-break of every rank, so that an order never depends on chance.

export const laterIdFirst = (a: { _id: string }, b: { _id: string }): number =>
  a._id < b._id ? 1 : a._id > b._id ? -1 : 0;
