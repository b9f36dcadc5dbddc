// What a mutation's verb answers: a value, or the user errors that explain why nothing was changed.

export type UserError<Code extends string = string> = { code: Code; message: string; field: string[] | null };
export type Failed<Code extends string = string> = { ok: false; userErrors: UserError<Code>[] };
export type Done<T> = { ok: true; value: T };
export type Result<T, Code extends string = string> = Done<T> | Failed<Code>;

export const done = <T>(value: T): Done<T> => ({ ok: true, value });

/** `field` is the path inside the input, with dots ('lines.0.quantity'); null where no single field is at fault. */
export function failed<Code extends string>(code: Code, field: string | null = null, message?: string): Failed<Code> {
  return {
    ok: false,
    userErrors: [{ code, field: field === null ? null : field.split('.'), message: message ?? sentence(code) }],
  };
}

/** The payload of a mutation: the value under its name, or null beside the errors. */
export function payload<Name extends string, T, Code extends string>(name: Name, result: Result<T, Code>) {
  const value = result.ok ? result.value : null;
  const userErrors = result.ok ? [] : result.userErrors;
  return { [name]: value, userErrors } as Record<Name, T | null> & { userErrors: UserError<Code>[] };
}

const sentence = (code: string) => `${code.charAt(0)}${code.slice(1).toLowerCase().replaceAll('_', ' ')}.`;
