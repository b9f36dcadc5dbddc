// Draws a picture from a seed and a title, as SVG: the same seed always gives the same picture, and it holds no script.

import { drawMotif, motifs, type Motif } from './pictureMotifs.js';
import { wrapText } from './pictureText.js';

export { motifs, type Motif };

export type PictureInput = {
  /** What the colours, the motif and its shapes are drawn from. */
  seed: string;
  title: string;
  subtitle?: string | undefined;
  /** Colours as #rrggbb, the ground's two first; left out: by the seed. */
  palette?: readonly string[] | undefined;
  /** Width by height: 1 is square, 9 / 16 an upright screen. */
  aspect: number;
  motif?: Motif | undefined;
};

const widthPx = 720;
const palettes: readonly (readonly [string, string, ...string[]])[] = [
  ['#1d2b53', '#7e2553', '#ff77a8', '#ffccaa', '#fff1e8'],
  ['#0b3954', '#087e8b', '#bfd7ea', '#ff5a5f', '#f7f7f2'],
  ['#2d1e2f', '#e76f51', '#f4a261', '#e9c46a', '#fdf0d5'],
  ['#1b4332', '#52b788', '#95d5b2', '#d8f3dc', '#fefae0'],
  ['#3c096c', '#9d4edd', '#e0aaff', '#ff9e00', '#fff3f0'],
  ['#14213d', '#3a6ea5', '#c0c0c0', '#fca311', '#ffffff'],
  ['#463f3a', '#8a817c', '#bcb8b1', '#e0afa0', '#f4f3ee'],
  ['#003049', '#d62828', '#f77f00', '#fcbf49', '#eae2b7'],
  ['#10002b', '#5a189a', '#c77dff', '#72efdd', '#f1faee'],
  ['#264653', '#2a9d8f', '#8ab17d', '#e9c46a', '#faf3dd'],
  ['#5f0f40', '#9a031e', '#fb8b24', '#e36414', '#fff8f0'],
  ['#22223b', '#4a4e69', '#9a8c98', '#c9ada7', '#f2e9e4'],
];

/** Every text in it is escaped. */
export function drawPicture({ seed, title, subtitle, palette, aspect, motif }: PictureInput): string {
  const random = randomFrom(seed);
  const width = widthPx;
  const height = Math.round(widthPx / Math.min(4, Math.max(0.25, aspect)));
  const colours =
    palette && palette.length >= 2
      ? palette.filter(isColour)
      : (palettes[Math.floor(random() * palettes.length)] ?? []);
  const [from = '#22223b', to = '#4a4e69', ...rest] = colours;
  const shapes = rest.length > 0 ? rest : ['#ffffff'];
  const drawn = motif ?? motifs[Math.floor(random() * motifs.length)] ?? 'CIRCLES';
  const turn = Math.round(random() * 360);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    '<defs>',
    `<linearGradient id="g" gradientTransform="rotate(${turn} .5 .5)"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    '<linearGradient id="s" x2="0" y2="1"><stop offset="0" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".72"/></linearGradient>',
    '</defs>',
    `<rect width="${width}" height="${height}" fill="url(#g)"/>`,
    `<g fill-opacity=".82" stroke-linecap="round">${drawMotif(drawn, { width, height, colours: shapes, random })}</g>`,
    caption(title, subtitle, width, height),
    '</svg>',
  ].join('');
}

function caption(title: string, subtitle: string | undefined, width: number, height: number): string {
  const margin = Math.round(width * 0.06);
  const size = Math.round(width * 0.062);
  const lines = wrapText(title, { widthEm: (width - 2 * margin) / size, lines: 3 });
  const below = subtitle ? Math.round(size * 0.95) : 0;
  const lineHeight = Math.round(size * 1.25);
  const shade = lines.length * lineHeight + below + margin * 3;
  const first = height - margin - below - (lines.length - 1) * lineHeight;
  const font = `font-family="ui-sans-serif, system-ui, 'Noto Sans', 'Noto Sans CJK JP', sans-serif" fill="#fff"`;
  const spans = lines.map(
    (line, index) => `<text x="${margin}" y="${first + index * lineHeight}">${escapeXml(line)}</text>`,
  );
  const [small] = subtitle ? wrapText(subtitle, { widthEm: (width - 2 * margin) / (size * 0.62), lines: 1 }) : [];
  const second = small
    ? `<text ${font} fill-opacity=".85" font-size="${Math.round(size * 0.62)}" x="${margin}" y="${height - margin}">${escapeXml(small)}</text>`
    : '';
  return `<rect y="${height - shade}" width="${width}" height="${shade}" fill="url(#s)"/><g ${font} font-size="${size}" font-weight="700">${spans.join('')}</g>${second}`;
}

/** Characters that XML does not know at all are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** FNV-1a for the seed, then mulberry32: numbers from 0 to 1, always the same. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
