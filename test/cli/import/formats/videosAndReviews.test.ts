import { scratchFolder } from '../../../kit/scratchFolder.js';
import { codes, imported } from '../changedRows.js';

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

  test('goods on sale are tagged by rule, and stay when there are others', async () => {
    const folder = scratchFolder();
    const tagged = async (...goods: string[]) => {
      const { sent } = await imported('youtube-trending', usual, [{}], { folder, goods });
      return sent('videosImport')[0].tags.map(({ productId }: any) => productId);
    };
    expect(await tagged()).toEqual([]);
    const first = await tagged('a', 'b', 'c');
    expect(first.length).toBeGreaterThan(0);
    expect(await tagged('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')).toEqual(first);
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
