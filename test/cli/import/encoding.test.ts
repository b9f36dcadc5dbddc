import { encodingOf, textOf } from '../../../cli/import/encoding.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { fileOf } from './rig.js';

const folder = scratchFolder();

async function read(name: string, bytes: Uint8Array) {
  const path = fileOf(folder, name, bytes);
  const encoding = await encodingOf(path);
  let text = '';
  for await (const piece of textOf(path, encoding)) text += piece;
  return [encoding, text];
}

test.each([
  ['UTF-8', Buffer.from('a,São,日本'), 'utf-8', 'a,São,日本'],
  ['UTF-8 with its mark', Buffer.from('\ufeffa,é'), 'utf-8', 'a,é'],
  ['ASCII', Buffer.from('a,b'), 'utf-8', 'a,b'],
  ['UTF-16, little end first', Buffer.from('\ufeffa,é日', 'utf16le'), 'utf-16le', 'a,é日'],
  ['UTF-16, big end first', Buffer.from('\ufeffa,é日', 'utf16le').swap16(), 'utf-16be', 'a,é日'],
  ['ISO-8859-1', Buffer.from('a,São Paulo,£5,Münster ßÄÖ', 'latin1'), 'windows-1252', 'a,São Paulo,£5,Münster ßÄÖ'],
  ['windows-1252', Buffer.from([0x61, 0x2c, 0x93, 0x80, 0x94]), 'windows-1252', 'a,“€”'],
  ['Shift_JIS', Buffer.from([0x82, 0xb7, 0x82, 0xb5, 0x93, 0xfa, 0x96, 0x7b, 0x83, 0x65]), 'shift_jis', 'すし日本テ'],
  [
    'UTF-8 with one byte broken',
    Buffer.concat([Buffer.from('éèêàùîïôéèêàù日'), Buffer.from([0xe9]), Buffer.from(',x')]),
    'utf-8',
    'éèêàùîïôéèêàù日\ufffd,x',
  ],
])('%s', async (name, bytes, encoding, text) => {
  expect(await read(name.replaceAll(/\W/g, ''), bytes)).toEqual([encoding, text]);
});
