// Writes the fields of one type of object, by a function that is generated for them: reading by constant keys is several times as
// quick as reading by keys that are data.
//
// Only text that JSON.stringify made, and names that this file makes, go into a function; all else is handed to it as values.

import { isNonNullType, isScalarType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import type { PathPattern } from '../path.js';
import type { FieldPlace, TypedPlace } from '../places.js';
import { isPlainKey, linkOf } from '../values.js';
import { putByte, putConstant, putInteger, putString, reserve } from './output.js';
import { nullText, unaccounted } from './write.js';
import type { Write } from './write.js';

const longestInline = 48;

type FieldWriter = (field: FieldPlace, path: PathPattern) => Write;

export function compileFields(typed: TypedPlace, writerOf: FieldWriter): Write {
  const { place, type = '' } = typed;
  const fields = [...typed.fields.values()].filter(({ isAsked }) => isAsked);
  const paths = fields.map(({ shown }) => [...place.path, shown]);
  const isObject = place.graph.types.of(type).has(type);
  const linked = new Map<string, symbol>();
  const texts: Uint8Array[] = [];
  const statements = fields.map((field, index) => {
    const prefix = `${index === 0 ? '{' : ','}${JSON.stringify(field.shown)}:`;
    if (field.name !== '__typename') {
      return put(prefix, texts) + statement(field, index, reading(typed, field, index, linked));
    }
    return isObject ? put(prefix + JSON.stringify(type), texts) : nullAt(index);
  });
  const given = {
    ...{ putConstant, putString, putInteger, putByte, reserve, unaccounted, texts, paths },
    nullText,
    trueText: Buffer.from('true'),
    falseText: Buffer.from('false'),
    writers: fields.map((field, index) => writerOf(field, paths[index] as PathPattern)),
    readers: fields.map(({ read }) => read),
    links: Object.fromEntries(linked),
  };
  const source = [
    "'use strict';",
    ...[...linked.keys()].map((name) => `const ${name}Link = links.${name};`),
    'return (value, writing) => {',
    'const { output } = writing;',
    'const start = output.end;',
    'let found;',
    ...[...linked.keys()].map((name) => `const ${name} = value[${name}Link];`),
    ...(fields.length === 0 ? ['putByte(output, 0x7b);'] : statements),
    'putByte(output, 0x7d);',
    'return true;',
    '};',
  ].join('\n');
  return new Function(...Object.keys(given), source)(...Object.values(given)) as Write;
}

/** An expression for what was answered for the field. */
function reading({ place }: TypedPlace, { sources }: FieldPlace, index: number, linked: Map<string, symbol>): string {
  const [first, ...others] = sources;
  if (!first || others.length > 0 || place.inherited.length > 1 || !isPlainKey(first.key)) {
    return `readers[${index}](value)`;
  }
  const key = `[${JSON.stringify(first.key)}]`;
  if (first.source < place.inherited.length) return `value${key}`;
  const name = `entity${first.fetch}`;
  linked.set(name, linkOf(first.fetch));
  return `(${name} === undefined ? undefined : ${name}${key})`;
}

/** Strings, whole numbers and truth values, which most leaves are, are written where they are read. */
function statement({ type }: FieldPlace, index: number, read: string): string {
  const isRequired = isNonNullType(type);
  const quick = quicklyOf(isRequired ? type.ofType : type);
  const otherwise = `if (!writers[${index}](found, writing)) { ${isRequired ? nullAt(index) : 'putConstant(output, nullText);'} }`;
  return `found = ${read};\n${quick ? `${quick} else ${otherwise}` : otherwise}`;
}

/** Stores one by one are quicker than a loop over what to store; a long text is not worth the code. */
function put(text: string, texts: Uint8Array[]): string {
  const bytes = Buffer.from(text);
  if (bytes.length > longestInline) return `putConstant(output, texts[${texts.push(bytes) - 1}]);\n`;
  const stores = Array.from(bytes, (byte, index) => `bytes[end + ${index}] = ${byte};`).join(' ');
  const { length } = bytes;
  return `reserve(output, ${length}); { const { bytes, end } = output; ${stores} output.end = end + ${length}; }\n`;
}

const nullAt = (index: number): string => `output.end = start; return unaccounted(paths[${index}], writing);`;

const textually = "if (typeof found === 'string') putString(output, found);";
const quickly: Record<string, string | undefined> = {
  Int: "if (typeof found === 'number' && (found | 0) === found) putInteger(output, found);",
  Boolean: "if (typeof found === 'boolean') putConstant(output, found ? trueText : falseText);",
  Float: undefined,
};

/** A custom scalar's string is written as it is, too. */
const quicklyOf = (type: GraphQLOutputType | undefined): string | undefined =>
  isScalarType(type) ? (type.name in quickly ? quickly[type.name] : textually) : undefined;
