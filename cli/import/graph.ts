// Where an import sends what it made: the graph, as an operator, and the example partner's storage.

import { codedError } from '../../subgraphs/kit/codedError.js';
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

type Payload = {
  results: readonly BulkResult[];
  userErrors?: readonly { code: string; message: string; field: readonly string[] | null }[];
};

const results = 'results { index outcome id field code message }';
const userErrors = 'userErrors { code message field }';

/** Sends rows through a bulk mutation. A refusal of them all is thrown under its code. */
export async function sendBulk(
  graph: Graph,
  mutation: string,
  inputType: string,
  input: Record<string, unknown>,
  selection = `${results} ${userErrors}`,
): Promise<readonly BulkResult[]> {
  const document = `mutation Import($input: ${inputType}!) { ${mutation}(input: $input) { ${selection} } }`;
  const data = await graph.run<Record<string, Payload>>(document, { input });
  const [error] = data[mutation]?.userErrors ?? [];
  if (error) throw codedError('BAD_USER_INPUT', `${error.code}: ${error.message}`);
  return data[mutation]?.results ?? [];
}

/** For a bulk mutation whose payload has no `userErrors`. */
export const resultsOnly = results;
