// What demo creators say in their videos, and what demo buyers write of what they bought.

import type { Language } from './vocabulary.js';

export const captions: Record<Language, readonly string[]> = {
  en: [
    'Three ways I use my {} every single week',
    'Okay, the {} lives up to it',
    'Unboxing: {} from {shop}',
    'I tried the {} for thirty days, so you don’t have to',
    'Small flat, big {} energy',
    'Packing orders at {shop}: come along',
    'POV: you finally found the right {}',
    'What nobody tells you about a {}',
  ],
  de: [
    'Drei Ideen mit meinem Fund: {}',
    'Ausgepackt: {} von {shop}',
    'So pflege ich {} richtig',
    'Lohnt sich {}? Mein ehrlicher Test',
    'Ein Tag bei {shop}',
    'Kleine Wohnung, große Liebe: {}',
    'Endlich gefunden: {}',
  ],
  ja: [
    '{}のある朝の暮らし',
    '{shop}の新作{}を開封',
    '{}を一か月使ってみた感想',
    '小さな部屋に{}を置いたら',
    '{}の選び方、三つのコツ',
    '{shop}の一日に密着',
    'ずっと探していた{}に出会った話',
  ],
};

export const hashtags: Record<Language, readonly string[]> = {
  en: ['smallbusiness', 'homefinds', 'unboxing', 'ootd', 'slowliving', 'kitchentok', 'giftideas', 'desksetup'],
  de: ['kleinunternehmen', 'wohnideen', 'ausgepackt', 'küchenliebe', 'geschenkideen', 'nachhaltig'],
  ja: ['暮らし', '雑貨', '開封動画', '丁寧な暮らし', 'キッチン', 'プレゼント'],
};

/** By stars, from one to five. */
export const reviewTexts: Record<Language, readonly (readonly string[])[]> = {
  en: [
    ['Arrived broken, and the seam was open. Sent it back.', 'Nothing like the picture.'],
    ['The idea is nice, but it wore out within weeks.', 'Smaller than I thought from the video.'],
    ['Does its job. The colour is duller than on screen.', 'Fine for the price, no more and no less.'],
    ['Really good. One star off for the slow parcel.', 'Solid, and prettier than I expected.'],
    [
      'I bought it after the video and use it every day.',
      'Bought a second one for my sister.',
      'Beautifully made; worth the wait.',
    ],
  ],
  de: [
    ['Kam kaputt an, leider zurückgeschickt.', 'Sieht ganz anders aus als im Video.'],
    ['Gute Idee, aber nach Wochen schon abgenutzt.', 'Kleiner als gedacht.'],
    ['Erfüllt seinen Zweck.', 'Für den Preis in Ordnung.'],
    ['Richtig gut, nur der Versand war langsam.', 'Schöner als erwartet.'],
    ['Nach dem Video gekauft, jeden Tag in Gebrauch.', 'Toll verarbeitet, gern wieder!'],
  ],
  ja: [
    ['届いた時に割れていました。返品しました。'],
    ['アイデアは良いのですが、すぐに傷みました。', '思ったより小さかったです。'],
    ['値段相応だと思います。', '普通に使えます。'],
    ['とても良いです。配送だけ少し遅かった。', '想像以上にきれいでした。'],
    ['動画を見て購入。毎日使っています。', '丁寧な作りで大満足です。', '母にも贈りました。'],
  ],
};

/** `{}` is the goods' name, `{shop}` the shop's. */
export const fill = (template: string, goods: string, shop: string): string =>
  template.replaceAll('{shop}', shop).replaceAll('{}', goods);
