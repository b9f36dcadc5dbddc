// The words that the demo world is written with, in its three languages.

export type Language = 'en' | 'de' | 'ja';
type Words = Record<Language, string>;

/** A kind of goods: its category's slug, its name, what it costs in US cents, what it may be made of, what it comes in. */
export type Goods = { category: string; name: Words; cents: readonly [number, number]; option?: 'size' | 'colour' };

export const goods: readonly Goods[] = [
  {
    category: 'womens-clothing',
    name: { en: 'midi dress', de: 'Midikleid', ja: 'ミディワンピース' },
    cents: [3900, 12900],
    option: 'size',
  },
  {
    category: 'womens-clothing',
    name: { en: 'summer dress', de: 'Sommerkleid', ja: 'サマードレス' },
    cents: [2900, 8900],
    option: 'size',
  },
  {
    category: 'womens-clothing',
    name: { en: 'oversized shirt', de: 'Oversize-Hemd', ja: 'オーバーサイズシャツ' },
    cents: [2400, 6900],
    option: 'size',
  },
  {
    category: 'womens-clothing',
    name: { en: 'knit jumper', de: 'Strickpullover', ja: 'ニットセーター' },
    cents: [3400, 9900],
    option: 'size',
  },
  {
    category: 'mens-clothing',
    name: { en: 'rain jacket', de: 'Regenjacke', ja: 'レインジャケット' },
    cents: [5900, 18900],
    option: 'size',
  },
  {
    category: 'shoes',
    name: { en: 'canvas sneakers', de: 'Canvas-Sneaker', ja: 'キャンバススニーカー' },
    cents: [3900, 9900],
    option: 'size',
  },
  {
    category: 'bags',
    name: { en: 'tote bag', de: 'Einkaufstasche', ja: 'トートバッグ' },
    cents: [1500, 7900],
    option: 'colour',
  },
  {
    category: 'bags',
    name: { en: 'weekend bag', de: 'Reisetasche', ja: 'ボストンバッグ' },
    cents: [5900, 21900],
    option: 'colour',
  },
  {
    category: 'rings',
    name: { en: 'signet ring', de: 'Siegelring', ja: 'シグネットリング' },
    cents: [2900, 15900],
    option: 'size',
  },
  { category: 'earrings', name: { en: 'drop earrings', de: 'Ohrhänger', ja: 'ドロップピアス' }, cents: [1900, 9900] },
  { category: 'skincare', name: { en: 'face oil', de: 'Gesichtsöl', ja: 'フェイスオイル' }, cents: [1800, 6400] },
  { category: 'skincare', name: { en: 'clay mask', de: 'Tonerde-Maske', ja: 'クレイマスク' }, cents: [1200, 3900] },
  {
    category: 'makeup',
    name: { en: 'lip tint', de: 'Lippenfarbe', ja: 'リップティント' },
    cents: [900, 2900],
    option: 'colour',
  },
  { category: 'kitchenware', name: { en: 'chef’s knife', de: 'Kochmesser', ja: '三徳包丁' }, cents: [4900, 24900] },
  {
    category: 'kitchenware',
    name: { en: 'pour-over set', de: 'Handfilter-Set', ja: 'ドリップコーヒーセット' },
    cents: [2900, 8900],
  },
  {
    category: 'kitchenware',
    name: { en: 'cast-iron pan', de: 'Gusseisenpfanne', ja: '鋳鉄フライパン' },
    cents: [3900, 12900],
  },
  {
    category: 'tableware',
    name: { en: 'breakfast bowl', de: 'Müslischale', ja: '朝食ボウル' },
    cents: [1400, 4200],
    option: 'colour',
  },
  {
    category: 'tableware',
    name: { en: 'tea cup', de: 'Teetasse', ja: '湯のみ' },
    cents: [1200, 5200],
    option: 'colour',
  },
  {
    category: 'lighting',
    name: { en: 'desk lamp', de: 'Schreibtischlampe', ja: 'デスクランプ' },
    cents: [3900, 15900],
    option: 'colour',
  },
  { category: 'lighting', name: { en: 'paper lantern', de: 'Papierlaterne', ja: '和紙ランタン' }, cents: [1900, 6900] },
  {
    category: 'clocks',
    name: { en: 'wall clock', de: 'Wanduhr', ja: '掛け時計' },
    cents: [2900, 9900],
    option: 'colour',
  },
  { category: 'clocks', name: { en: 'mantel clock', de: 'Tischuhr', ja: '置時計' }, cents: [3900, 13900] },
  {
    category: 'home-decor',
    name: { en: 'scented candle', de: 'Duftkerze', ja: 'アロマキャンドル' },
    cents: [1200, 4900],
  },
  {
    category: 'bedding',
    name: { en: 'duvet cover', de: 'Bettbezug', ja: '布団カバー' },
    cents: [4900, 15900],
    option: 'size',
  },
  {
    category: 'tools',
    name: { en: 'watering can', de: 'Gießkanne', ja: 'じょうろ' },
    cents: [1900, 5900],
    option: 'colour',
  },
  { category: 'pots', name: { en: 'herb planter', de: 'Kräutertopf', ja: 'ハーブプランター' }, cents: [1400, 4900] },
  {
    category: 'audio',
    name: { en: 'wireless earbuds', de: 'kabellose Ohrhörer', ja: 'ワイヤレスイヤホン' },
    cents: [3900, 17900],
    option: 'colour',
  },
  {
    category: 'audio',
    name: { en: 'bookshelf speaker', de: 'Regallautsprecher', ja: 'ブックシェルフスピーカー' },
    cents: [8900, 39900],
  },
  {
    category: 'cables-chargers',
    name: { en: 'charging dock', de: 'Ladestation', ja: '充電スタンド' },
    cents: [2400, 7900],
  },
  {
    category: 'notebooks',
    name: { en: 'dot-grid notebook', de: 'Punktraster-Notizbuch', ja: 'ドット方眼ノート' },
    cents: [800, 2900],
    option: 'colour',
  },
  { category: 'pens', name: { en: 'fountain pen', de: 'Füllfederhalter', ja: '万年筆' }, cents: [2900, 18900] },
  { category: 'building-sets', name: { en: 'wooden train', de: 'Holzeisenbahn', ja: '木製電車' }, cents: [1900, 6900] },
  { category: 'board-games', name: { en: 'card game', de: 'Kartenspiel', ja: 'カードゲーム' }, cents: [1200, 3400] },
  {
    category: 'yoga',
    name: { en: 'yoga mat', de: 'Yogamatte', ja: 'ヨガマット' },
    cents: [2400, 8900],
    option: 'colour',
  },
  {
    category: 'camping',
    name: { en: 'trail bottle', de: 'Trinkflasche', ja: 'トレイルボトル' },
    cents: [1400, 4400],
    option: 'colour',
  },
  {
    category: 'coffee',
    name: { en: 'single-origin coffee', de: 'Röstkaffee', ja: 'シングルオリジンコーヒー' },
    cents: [1200, 2900],
  },
  { category: 'tea', name: { en: 'matcha', de: 'Matcha', ja: '抹茶' }, cents: [1500, 4900] },
];

export const qualities: readonly Words[] = [
  { en: 'Sunday', de: 'Sonntags', ja: '日曜日の' },
  { en: 'Classic', de: 'Klassik', ja: '定番の' },
  { en: 'Oat', de: 'Hafer', ja: 'オートミール色の' },
  { en: 'Midnight', de: 'Mitternacht', ja: 'ミッドナイト' },
  { en: 'Everyday', de: 'Alltags', ja: '普段づかいの' },
  { en: 'Nordic', de: 'Nordlicht', ja: '北欧風' },
  { en: 'Coastal', de: 'Küsten', ja: '海辺の' },
  { en: 'Garden', de: 'Garten', ja: '庭の' },
  { en: 'Studio', de: 'Atelier', ja: 'アトリエ' },
  { en: 'Heritage', de: 'Tradition', ja: '伝統の' },
  { en: 'Café', de: 'Café', ja: 'カフェ風' },
  { en: 'Moss', de: 'Moos', ja: '苔色の' },
];

export const sizes = ['XS', 'S', 'M', 'L', 'XL'] as const;
export const colours: readonly Words[] = [
  { en: 'Clay', de: 'Ton', ja: 'テラコッタ' },
  { en: 'Ink', de: 'Tinte', ja: '藍' },
  { en: 'Sage', de: 'Salbei', ja: 'セージ' },
  { en: 'Cream', de: 'Creme', ja: '生成り' },
];
export const optionNames: Record<'size' | 'colour', Words> = {
  size: { en: 'Size', de: 'Größe', ja: 'サイズ' },
  colour: { en: 'Colour', de: 'Farbe', ja: 'カラー' },
};
