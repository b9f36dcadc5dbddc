// An answer's data as our executor wrote them, on their way through Apollo Server, which need not read them to write them again.

import type { FormattedExecutionResult } from 'graphql';

export class WrittenData {
  /** JSON in UTF-8. */
  constructor(private readonly json: Buffer) {}

  toString(): string {
    return this.json.toString();
  }

  toJSON(): unknown {
    return JSON.parse(this.toString());
  }
}

/** As JSON.stringify writes it, and Apollo Server ends it. */
export function stringifyResult({ errors, data, ...rest }: FormattedExecutionResult): string {
  const written: unknown = data;
  if (!(written instanceof WrittenData)) return `${JSON.stringify({ errors, data, ...rest })}\n`;
  const others = JSON.stringify(rest).slice(1, -1);
  const parts = [errors && `"errors":${JSON.stringify(errors)}`, `"data":${written.toString()}`, others];
  return `{${parts.filter(Boolean).join()}}\n`;
}
