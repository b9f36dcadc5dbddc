// Takes e-mail addresses, telephone numbers and links out of text. It rather takes too much than too little.

export type Scrubbed = { text: string; links: number; emails: number; phones: number };

/** Ends of domains; the words among them ("love.it") count only before a path. */
const ends =
  'com|net|org|info|biz|edu|gov|tv|gg|ly|gl|fm|cc|de|fr|jp|br|uk|ru|pt|nl|pl|ch|dk|tr|kr|cn|tw|vn|mx|au|ro|bg|ua|cz|moscow';
const wordEnds =
  'it|to|in|me|be|at|no|us|es|is|do|se|fi|ca|eu|io|co|ar|page|site|link|shop|store|club|online|app|dev|asia';
const domain = String.raw`(?<![\p{L}\p{N}@＠._%+-])(?:[A-Za-z0-9-]+\.)+`;
const linkForms = [
  /(?:https?|ftp|ｈｔｔｐｓ?)\s?[:：]\s?(?:\/\/|／／)[!-~]+/giu,
  /w{3,4}\.[a-z0-9][!-~]*/giu,
  new RegExp(String.raw`${domain}(?:${ends}|${ends.toUpperCase()})(?![A-Za-z0-9])(?:[/?][!-~]*)?`, 'gu'),
  new RegExp(String.raw`${domain}(?:${wordEnds})/[!-~]+`, 'giu'),
];

/** Glued text is common ("me@shop.comPhotos"), so a domain's last part ends where letters turn from small to capital. */
const at = String.raw`(?:\s?[@＠]\s?|\s?[(\[{]\s?(?:at|arroba|собака)\s?[)\]}]\s?)`;
const dot = String.raw`(?:[.．]|\s?[(\[{]\s?(?:dot|ponto|point|punkt)\s?[)\]}]\s?)`;
const emailForms = [
  new RegExp(
    String.raw`[\p{Script=Latin}\p{N}._%+\-]{1,64}${at}(?:[A-Za-z0-9-]{1,63}${dot})+(?:[a-z]{2,24}|[A-Z]{2,24}|[A-Z][a-z]{1,23})`,
    'gu',
  ),
  /[\p{Script=Latin}\p{N}._%+-]{1,64}\s?[@＠]\s?(?:gmail|hotmail|outlook|yahoo|icloud|live|gmx|web|mail|naver|qq)\b[.\p{L}]*/giu,
];

const digit = '[0-9０-９]';
const between = String.raw`[\s./()（）\-‐-―ー－·•]`;
/** A date, a span of years or a number with thousands: looked for first, so that no telephone number is found in one. */
const plain = String.raw`(?<![\d.+])(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2})|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d|(?:19|20)\d{6}|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:\.\d{3})+)(?![\d]|[./-]\d)`;
const cue = String.raw`(?:tel(?:efon[eo]?|éfono|\.)?|phone|fone|ph|call(?:\s+us)?|whats?\s?app|zap|mobile|handy|hotline|sms|fax|тел(?:ефон)?|電話|전화|☎️?|☏|📞|📱|📲)`;
const number = new RegExp(
  `${plain}|(?<cued>${cue}[^\\d０-９\\n]{0,12})?(?<!${digit})(?<phone>[+＋]?[(（]?${digit}(?:${between}{0,3}${digit}){5,16})(?!${digit})`,
  'giu',
);
const digitsOfPhone = { least: 7, leastPlain: 8, leastCued: 6, leastSure: 10, most: 17 };

/**
 * What was taken out leaves a word that says so. `sureOnly`: where sizes and measures abound ("12 14 16 18"), a row of
 * digits is a telephone number only with its sign, a word before it, or ten digits joined by hyphens, points or brackets.
 */
export function scrub(text: string, { sureOnly = false } = {}): Scrubbed {
  const found = { links: 0, emails: 0, phones: 0 };
  let left = text;
  for (const form of emailForms) left = left.replace(form, () => ((found.emails += 1), '[e-mail]'));
  for (const form of linkForms) left = left.replace(form, () => ((found.links += 1), '[link]'));
  left = left.replace(number, (whole: string, ...rest: unknown[]) => {
    const { cued, phone } = rest.at(-1) as { cued?: string; phone?: string };
    if (phone === undefined || !isPhone(phone, cued !== undefined, sureOnly)) return whole;
    found.phones += 1;
    return `${cued ?? ''}[phone]`;
  });
  return { text: left, ...found };
}

function isPhone(text: string, cued: boolean, sureOnly: boolean): boolean {
  const digits = text.match(new RegExp(digit, 'g'))?.length ?? 0;
  if (digits > digitsOfPhone.most) return false;
  if (cued || /^[+＋]/.test(text)) return digits >= digitsOfPhone.leastCued;
  if (sureOnly) return digits >= digitsOfPhone.leastSure && /[-.()]/.test(text);
  return digits >= (new RegExp(between).test(text) ? digitsOfPhone.least : digitsOfPhone.leastPlain);
}
