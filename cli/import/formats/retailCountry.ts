// The countries of the Online Retail set, as it names them.

const codes: Readonly<Record<string, string>> = {
  australia: 'AU',
  austria: 'AT',
  bahrain: 'BH',
  belgium: 'BE',
  brazil: 'BR',
  canada: 'CA',
  cyprus: 'CY',
  'czech republic': 'CZ',
  denmark: 'DK',
  eire: 'IE',
  finland: 'FI',
  france: 'FR',
  germany: 'DE',
  greece: 'GR',
  'hong kong': 'HK',
  iceland: 'IS',
  israel: 'IL',
  italy: 'IT',
  japan: 'JP',
  korea: 'KR',
  lebanon: 'LB',
  lithuania: 'LT',
  malta: 'MT',
  netherlands: 'NL',
  nigeria: 'NG',
  norway: 'NO',
  poland: 'PL',
  portugal: 'PT',
  rsa: 'ZA',
  'saudi arabia': 'SA',
  singapore: 'SG',
  spain: 'ES',
  sweden: 'SE',
  switzerland: 'CH',
  thailand: 'TH',
  'united arab emirates': 'AE',
  'united kingdom': 'GB',
  usa: 'US',
  'west indies': 'JM',
  bermuda: 'BM',
  // Two bailiwicks with a code each; Jersey is the larger.
  'channel islands': 'JE',
};
const none = new Set(['unspecified', 'european community', '']);

/** Null where the set says none; undefined where it is a name that the set does not use. */
export function retailCountry(name: string): string | null | undefined {
  const key = name.toLowerCase();
  return none.has(key) ? null : codes[key];
}
