import { formats } from '../../../../cli/import/formats.js';
import { scratchFolder } from '../../../kit/scratchFolder.js';
import { csv, fileOf, importFiles, rememberingGraph } from '../rig.js';

/** Imports rows given as changes of a usual one, and tells what was sent, by mutation. */
async function imported(name: string, usual: Record<string, string>, changes: readonly Record<string, string>[]) {
  const format = formats.find((each) => each.name === name)!;
  const folder = scratchFolder();
  const { targets, state } = rememberingGraph();
  const rows = changes.map((change) => Object.keys(usual).map((column) => change[column] ?? usual[column]!));
  const file = fileOf(folder, 'some.csv', csv([Object.keys(usual), ...rows]));
  const outcome = await importFiles(format, [file], { folder, targets });
  const sent = (what: string) =>
    [...state].filter(([key]) => key.startsWith(`${what} `)).map(([, value]) => value as any);
  return { ...outcome, sent };
}
const codes = ({ refusals }: { refusals: Record<string, unknown>[] }) =>
  refusals.map(({ field, code }) => `${field} ${code}`);

describe('clothing-reviews', () => {
  const usual = {
    '': '0',
    'Clothing ID': '1077',
    Age: '34',
    Title: '',
    'Review Text': 'Lovely.\r\nMail me@x.com',
    Rating: '5',
    'Recommended IND': '1',
    'Positive Feedback Count': '2',
    'Division Name': 'Initmates',
    'Department Name': 'Dresses',
    'Class Name': 'Dresses',
  };

  test('a review, its age as a band, on a garment that is named and priced by rule', async () => {
    const { sent } = await imported('clothing-reviews', usual, [{}]);
    expect(sent('productsImport')).toEqual([
      expect.objectContaining({
        externalId: '1077',
        title: 'Dress No. 1077',
        categorySlug: 'womens-clothing',
        description: 'Intimates · Dresses · Dresses',
      }),
    ]);
    expect(sent('importedReviewsRecord')).toEqual([
      {
        externalId: expect.stringMatching(/^[0-9a-f]{32}-1$/),
        productId: 'productsImport 1077',
        rating: 5,
        title: null,
        text: 'Lovely.\nMail [e-mail]',
        helpfulCount: 2,
        recommended: true,
        authorName: 'A shopper',
        createdAt: expect.stringMatching(/^201[67]-/),
        ageBand: '30-39',
      },
    ]);
  });

  test('the number of a row says nothing: twins are counted, and a file numbered anew is the same', async () => {
    const { counts, sent } = await imported('clothing-reviews', usual, [{}, { '': '1' }, { '': '2', Rating: '4' }]);
    expect(counts).toMatchObject({ created: 3 });
    expect(new Set(sent('importedReviewsRecord').map(({ externalId }) => externalId)).size).toBe(3);
  });

  test('what is not a review is refused', async () => {
    const bad: Record<string, string>[] = [
      { 'Clothing ID': '' },
      { Rating: '6' },
      { Rating: '' },
      { Age: '7' },
      { 'Recommended IND': '2' },
      { 'Positive Feedback Count': '-1' },
    ];
    expect(codes(await imported('clothing-reviews', usual, bad))).toEqual([
      'Clothing ID BAD_PRODUCT',
      'Rating BAD_RATING',
      'Rating BAD_RATING',
      'Age BAD_AGE',
      'Recommended IND BAD_FLAG',
      'Positive Feedback Count BAD_NUMBER',
    ]);
  });
});

describe('youtube-trending', () => {
  const usual = {
    video_id: 'oGn9wIG2FDU',
    title: 'Boa Menina',
    publishedAt: '2018-10-30T23:00:04.000Z',
    channelId: 'UC86eIToNMw7jcyDPmWhRq6Q',
    channelTitle: 'Luísa',
    categoryId: '10',
    trending_date: '18.01.11',
    tags: 'Luísa|boa menina|me@x.com',
    view_count: '100',
    likes: '10',
    dislikes: '1',
    comment_count: '5',
    thumbnail_link: '',
    comments_disabled: 'False',
    ratings_disabled: 'False',
    description: 'Shows: (11) 98541-4391\nou a@b.com https://x.co/y',
  };

  test('a creator and a video, scrubbed', async () => {
    const { sent, summary } = await imported('youtube-trending', usual, [{}]);
    expect(sent('creatorsImport')).toEqual([{ externalId: 'UC86eIToNMw7jcyDPmWhRq6Q', displayName: 'Luísa' }]);
    expect(sent('videosImport')).toEqual([
      {
        externalId: 'oGn9wIG2FDU',
        creatorId: 'creatorsImport UC86eIToNMw7jcyDPmWhRq6Q',
        caption: 'Boa Menina\n\nShows: [phone]\nou [e-mail] [link]',
        hashtags: ['music', 'luísa', 'boamenina'],
        publishedAt: '2018-10-30T23:00:04.000Z',
        durationSeconds: expect.any(Number),
        posterUrl: expect.stringMatching(/^\/media\/videos\/video_\w+\.svg$/),
        playbackUrl: 'https://www.youtube.com/watch?v=oGn9wIG2FDU',
        counts: { views: 100, likes: 10, comments: 5 },
        tags: [],
      },
    ]);
    expect(summary.rules).toMatchObject({
      'e-mail addresses taken out': 1,
      'telephone numbers taken out': 1,
      'links taken out': 1,
    });
  });

  test('a video of several lists is one, with the largest counts and the latest title', async () => {
    const rows: Record<string, string>[] = [
      { likes: '12', title: 'Old' },
      { view_count: '120', trending_date: '18.02.11', title: 'New' },
      { comment_count: '9' },
    ];
    const expected = expect.objectContaining({
      counts: { views: 120, likes: 12, comments: 9 },
      caption: expect.stringMatching(/^New/),
    });
    for (const order of [rows, rows.toReversed()]) {
      const { counts, sent } = await imported('youtube-trending', usual, order);
      expect(counts).toEqual({ read: 3, created: 1, updated: 0, unchanged: 2, refused: 0 });
      expect(sent('videosImport')).toEqual([expected]);
    }
  });

  test('what is not a video is refused', async () => {
    const bad: Record<string, string>[] = [
      { video_id: 'x' },
      { channelId: '' },
      { trending_date: '18.11.31' },
      { publishedAt: 'now' },
      { view_count: '-1' },
      { likes: 'many' },
      { comments_disabled: '?' },
      { title: ' ' },
      { categoryId: 'x' },
    ];
    expect(codes(await imported('youtube-trending', usual, bad))).toEqual([
      'video_id BAD_VIDEO',
      'channelId BAD_CHANNEL',
      'trending_date BAD_DATE',
      'publishedAt BAD_DATE',
      'view_count BAD_NUMBER',
      'likes BAD_NUMBER',
      'comments_disabled BAD_FLAG',
      'title NO_TITLE',
      'categoryId BAD_CATEGORY',
    ]);
  });
});

describe('olist-sellers', () => {
  const usual = {
    seller_id: '3442f8959a84dea7ee197c632cb2df15',
    seller_zip_code_prefix: '4195',
    seller_city: 'sao paulo / sao paulo',
    seller_state: 'SP',
  };

  test('a shop, its town tidied and its postcode mended', async () => {
    const { sent } = await imported('olist-sellers', usual, [{}]);
    expect(sent('shopsImport')).toEqual([
      {
        externalId: usual.seller_id,
        name: 'Sao Paulo 3442F',
        countryCode: 'BR',
        region: 'São Paulo',
        city: 'Sao Paulo',
        description: 'Vende de Sao Paulo, CEP 04195.',
      },
    ]);
  });

  test.each([
    ['santa barbara d´oeste', "Santa Barbara D'oeste"],
    ['novo hamburgo, rio grande do sul, brasil', 'Novo Hamburgo'],
    ['lages - sc', 'Lages'],
    ['andira-pr', 'Andira'],
    ['rio de janeiro \\rio de janeiro', 'Rio de Janeiro'],
    ["arraial d'ajuda (porto seguro)", "Arraial D'ajuda"],
    ['vendas@creditparts.com.br', null],
    ['4482255', null],
  ])('%s is %s', async (seller_city, city) => {
    const { sent } = await imported('olist-sellers', usual, [{ seller_city }]);
    expect(sent('shopsImport')[0].city).toBe(city);
  });

  test('twins are one shop; what is not a seller is refused', async () => {
    const { counts } = await imported('olist-sellers', usual, [{}, {}, { seller_id: usual.seller_id.toUpperCase() }]);
    expect(counts).toEqual({ read: 3, created: 1, updated: 0, unchanged: 2, refused: 0 });
    expect(
      codes(
        await imported('olist-sellers', usual, [
          { seller_id: '1' },
          { seller_state: 'XX' },
          { seller_zip_code_prefix: 'a' },
        ]),
      ),
    ).toEqual(['seller_id BAD_SELLER', 'seller_state BAD_STATE', 'seller_zip_code_prefix BAD_POSTCODE']);
  });

  test('the names of categories are passed over', async () => {
    const { counts } = await imported(
      'olist-sellers',
      { product_category_name: 'x', product_category_name_english: 'y' },
      [{}],
    );
    expect(counts).toMatchObject({ read: 0 });
  });
});

describe('goodbooks', () => {
  const usual = {
    book_id: '1',
    goodreads_book_id: '2767052',
    isbn: '439023483',
    isbn13: '9.78043902348e+12',
    authors: 'Suzanne Collins, Ann B',
    original_publication_year: '2008.0',
    title: 'The Hunger Games (The Hunger Games, #1)',
    language_code: 'eng',
    average_rating: '4.34',
    ratings_count: '4780653',
  };

  test('a book of the partner, its number made whole', async () => {
    const { sent } = await imported('goodbooks', usual, [{}]);
    expect(sent('item')).toEqual([
      {
        sku: 'GR2767052',
        title: 'The Hunger Games (The Hunger Games, #1)',
        authors: ['Suzanne Collins', 'Ann B'],
        isbn: '9780439023481',
        publishedYear: 2008,
        languageCode: 'en',
        averageRating: 4.34,
        ratingsCount: 4780653,
        price: { amount: expect.stringMatching(/^\d+\.99$/), currencyCode: 'USD' },
        availability: 'IN_STOCK',
      },
    ]);
  });

  test('broken numbers, no year and no language are left out; years before our era stay', async () => {
    const { sent } = await imported('goodbooks', usual, [
      { isbn: '439023484', original_publication_year: '-750.0', language_code: 'mul' },
    ]);
    expect(sent('item')[0]).toMatchObject({ isbn: null, publishedYear: -750, languageCode: null });
  });

  test('what is not a book is refused', async () => {
    const bad: Record<string, string>[] = [
      { goodreads_book_id: '' },
      { title: '' },
      { authors: ' , ' },
      { original_publication_year: 'old' },
      { average_rating: '9' },
      { ratings_count: '-1' },
    ];
    expect(codes(await imported('goodbooks', usual, bad))).toEqual([
      'goodreads_book_id BAD_BOOK',
      'title NO_TITLE',
      'authors NO_AUTHOR',
      'original_publication_year BAD_YEAR',
      'average_rating BAD_RATING',
      'ratings_count BAD_NUMBER',
    ]);
  });
});
