// The scalars that every subgraph shares: what is malformed is refused with BAD_USER_INPUT before any resolver runs.

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import {
  GraphQLCountryCode,
  GraphQLCurrency,
  GraphQLDateTimeISO,
  GraphQLEmailAddress,
  GraphQLLocale,
} from 'graphql-scalars';

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The parser's own sentence, under our code, and never longer than a line: it quotes what the client sent. */
function named(name: string, parse: (value: string) => unknown, serialize: (value: unknown) => unknown = String) {
  const checked = (value: unknown) => {
    if (typeof value !== 'string' || value.length > 2048) throw badInput(`${name} must be a string of its form.`);
    try {
      return parse(value);
    } catch {
      throw badInput(`Not a valid ${name}.`);
    }
  };
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
  });
}

const decimalForm = /^-?\d{1,15}(\.\d{1,4})?$/;

function parseDecimal(value: string): string {
  if (!decimalForm.test(value)) throw badInput('Not a decimal.');
  return value;
}

function parseUrl(value: string): string {
  if (value.startsWith('/media/') && !value.includes('..')) return value;
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw badInput('Not http.');
  if (url.username || url.password) throw badInput('Bears credentials.');
  return url.href;
}

const through = (scalar: GraphQLScalarType) => (value: string) => scalar.parseValue(value);
const isoDate = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

export const scalars = {
  Decimal: named('Decimal', parseDecimal),
  DateTime: named('DateTime', through(GraphQLDateTimeISO), isoDate),
  CurrencyCode: named('CurrencyCode', through(GraphQLCurrency)),
  CountryCode: named('CountryCode', through(GraphQLCountryCode)),
  LanguageCode: named('LanguageCode', through(GraphQLLocale)),
  EmailAddress: named('EmailAddress', (value) => String(GraphQLEmailAddress.parseValue(value)).toLowerCase()),
  URL: named('URL', parseUrl),
};
