// Where an import sends what it made: the graph, as an operator, and the example partner's storage.

import type { BulkResult } from '../../subgraphs/kit/bulk.js';

/** Runs an operation as an operator. Throws a coded error where the answer bears one; UNREACHABLE where there is no answer. */
export type Graph = {
  run<Data>(document: string, variables: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
};

/** An item of the example partner's catalogue, as its administration takes it. */
export type PartnerItem = Record<string, unknown>;

export type Partner = {
  importItems(items: readonly PartnerItem[]): Promise<readonly BulkResult[]>;
  close(): Promise<void>;
};

export type Targets = { graph: Graph; partner: Partner };

/** The selection of every bulk mutation. */
const results = 'results { index outcome id field code message }';

/** Sends rows through a bulk mutation whose input holds them under `list`. */
export async function sendBulk(
  graph: Graph,
  mutation: string,
  inputType: string,
  input: Record<string, unknown>,
): Promise<readonly BulkResult[]> {
  const document = `mutation Import($input: ${inputType}!) { ${mutation}(input: $input) { ${results} } }`;
  const data = await graph.run<Record<string, { results: readonly BulkResult[] }>>(document, { input });
  return data[mutation]?.results ?? [];
}
