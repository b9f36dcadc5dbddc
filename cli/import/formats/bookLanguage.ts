// Languages of the goodbooks set: ISO 639-2 codes and tags, as BCP 47.

const codes: Readonly<Record<string, string>> = {
  eng: 'en',
  en: 'en',
  'en-us': 'en-US',
  'en-gb': 'en-GB',
  'en-ca': 'en-CA',
  ara: 'ar',
  fre: 'fr',
  ind: 'id',
  spa: 'es',
  ger: 'de',
  jpn: 'ja',
  per: 'fa',
  por: 'pt',
  pol: 'pl',
  nor: 'nb',
  dan: 'da',
  fil: 'fil',
  ita: 'it',
  nl: 'nl',
  dut: 'nl',
  vie: 'vi',
  tur: 'tr',
  swe: 'sv',
  rum: 'ro',
  rus: 'ru',
  msa: 'ms',
  kor: 'ko',
  chi: 'zh',
  gre: 'el',
  heb: 'he',
  fin: 'fi',
};

/** Null of none, of several ("mul") and of what the set does not use. */
export const bookLanguage = (code: string): string | null =>
  Object.hasOwn(codes, code.toLowerCase()) ? (codes[code.toLowerCase()] ?? null) : null;
