import { scrub } from '../../../cli/import/read/scrub.js';

test.each([
  ['Write to me@shop.comPhotos by Ann', 'Write to [e-mail]Photos by Ann'],
  ['info＠例え (at) x', 'info＠例え (at) x'],
  ['ann (at) shop (dot) com', '[e-mail]'],
  ['contact: Ann.B+c@foo.co.uk!', 'contact: [e-mail]!'],
  ['https://x.example/abc続き', '[link]続き'],
  ['see example.co.jp/abc, www.foo.bar and HTTP://Y.Z', 'see [link] [link] and [link]'],
  ['Tel: 0391 603 27', 'Tel: [phone]'],
  ['+55 (62) 99176-0063', '[phone]'],
  ['+40.751.013.745', '[phone]'],
  ['06.12.34.56.78 ou 06 12 34 56 78', '[phone] ou [phone]'],
  ['(11) 2201-3648', '[phone]'],
  ['０３－１２３４－５６７８', '[phone]'],
  ['030/39696375', '[phone]'],
  ['31/10/2018 20:00, 2018.10.29, 2018-2019, 20181031', '31/10/2018 20:00, 2018.10.29, 2018-2019, 20181031'],
  [
    '1,000,000 views, 8.000.000 fans, 1500000 likes, 00:00 intro 01:23 verse',
    '1,000,000 views, 8.000.000 fans, 1500000 likes, 00:00 intro 01:23 verse',
  ],
])('%s', (text, left) => {
  expect(scrub(text).text).toBe(left);
});

test('what is taken out is counted', () => {
  expect(scrub('a@b.com c@d.org www.x.de 405-459-7466')).toMatchObject({ emails: 2, links: 1, phones: 1 });
});

test('where sizes abound, only what is surely a telephone number goes', () => {
  expect(scrub('sizes 12 14 16 18, 34-26-36, call 405-459-7466', { sureOnly: true }).text).toBe(
    'sizes 12 14 16 18, 34-26-36, call [phone]',
  );
});
