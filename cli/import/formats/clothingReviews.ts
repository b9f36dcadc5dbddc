// Women's Clothing E-Commerce Reviews: each row is a review; the products reviewed are known by a number and three headings only.

import { kind, refuse } from '../format.js';
import type { Format, MapRow } from '../format.js';
import { resultsOnly, sendBulk } from '../graph.js';
import { pricesFrom } from '../read/markets.js';
import { wholeNumber } from '../read/numbers.js';
import { scrub } from '../read/scrub.js';
import { spread, spreadTime } from '../read/spread.js';
import { tidy } from '../read/text.js';
import { clothingClass } from './clothingClass.js';
import { shopKind } from './shopKind.js';

const shop = 'womens-clothing-shop';

type Garment = { division: string; department: string; class: string };
type Review = {
  rating: number;
  title: string | null;
  text: string | null;
  helpfulCount: number;
  recommended: boolean;
  age: number;
};

const mapRow: MapRow = (row, { note }) => {
  const number = (column: string) => wholeNumber(row[column] ?? '');
  const clothingId = number('Clothing ID');
  if (clothingId === null || clothingId < 0) return refuse('Clothing ID', 'BAD_PRODUCT', 'Not a number of a garment.');
  const rating = number('Rating');
  if (rating === null || rating < 1 || rating > 5) return refuse('Rating', 'BAD_RATING', 'Not 1 to 5 stars.');
  const age = number('Age');
  if (age === null || age < 13 || age > 120) return refuse('Age', 'BAD_AGE', 'Not an age from 13 to 120.');
  const recommended = number('Recommended IND');
  if (recommended !== 0 && recommended !== 1) return refuse('Recommended IND', 'BAD_FLAG', 'Neither 0 nor 1.');
  const helpfulCount = number('Positive Feedback Count');
  if (helpfulCount === null || helpfulCount < 0) return refuse('Positive Feedback Count', 'BAD_NUMBER', 'Not a count.');

  const scrubbed = (column: string, longest: number) => {
    const { text, links, emails, phones } = scrub(row[column] ?? '', { sureOnly: true });
    if (links + emails + phones > 0)
      note('links, e-mail addresses and telephone numbers taken out', links + emails + phones);
    return tidy(text, longest) || null;
  };
  const title = scrubbed('Title', 120);
  const text = scrubbed('Review Text', 5000);
  // Stars without a word are a rating all the same, and count in the summary.
  if (text === null) note('reviews without a text, kept for their stars');
  note('authors (the set names none) and dates of writing, by rule');

  const heading = (column: string) => tidy(row[column] ?? '', 60).replace('Initmates', 'Intimates');
  const garment: Garment = {
    division: heading('Division Name'),
    department: heading('Department Name'),
    class: heading('Class Name'),
  };
  if (garment.class === '') note("rows without headings, taken from the garment's other rows");
  const review: Review = { rating, title, text, helpfulCount, recommended: recommended === 1, age };
  return [
    { kind: 'products', parent: shop, key: String(clothingId), value: garment },
    { kind: 'reviews', parent: String(clothingId), key: '', value: review },
  ];
};

/** Of headings that differ (one garment is both a jacket and outerwear), the first by its letters; an empty one gives way. */
const heading = (one: string, other: string) => (one === '' ? other : other === '' ? one : one < other ? one : other);

const products = kind<Garment>({
  name: 'products',
  per: 'key',
  parent: 'shops',
  remember: true,
  fold: (one, other) => ({
    division: heading(one.division, other.division),
    department: heading(one.department, other.department),
    class: heading(one.class, other.class),
  }),
  send({ graph, note, idOf }, things) {
    note('names, prices and stock of garments, by rule', things.length);
    const rows = things.map(({ id, value }) => {
      const { name, category, cents } = clothingClass(value.class);
      // Prices end in .00 and lie in the class's range, by the garment's number; 0 to 60 pieces are there.
      const minor = spread(id, 'price', cents[0] / 100, cents[1] / 100) * 100;
      return {
        externalId: id,
        title: `${name} No. ${id}`,
        description: [value.division, value.department, value.class].filter((each) => each !== '').join(' · '),
        categorySlug: category,
        publishedAt: '2015-12-01T00:00:00.000Z',
        variants: [
          { externalId: id, sku: `WC-${id}`, prices: pricesFrom('US', minor), stock: spread(id, 'stock', 0, 60) },
        ],
      };
    });
    return sendBulk(graph, 'productsImport', 'ProductsImportInput', { shopId: idOf(shop), products: rows });
  },
});

const reviews = kind<Review>({
  name: 'reviews',
  per: 'row',
  parent: 'products',
  // They come by product, and a product's reviews share one summary.
  inFlight: 1,
  send({ graph }, things) {
    const rows = things.map(({ id, parentId, value: { age, ...review } }) => {
      const decade = Math.floor(age / 10) * 10;
      return {
        externalId: id,
        productId: parentId,
        ...review,
        authorName: 'A shopper',
        // Somewhere in 2016 and 2017, by the row's own letters: the set came out in 2018.
        createdAt: spreadTime(id, 'written', '2016-01-01T00:00:00Z', 731).toISOString(),
        ageBand: `${decade}-${decade + 9}`,
      };
    });
    return sendBulk(graph, 'importedReviewsRecord', 'ImportedReviewsRecordInput', { rows }, resultsOnly);
  },
});

export const clothingReviews: Format = {
  name: 'clothing-reviews',
  about: "the Women's Clothing E-Commerce Reviews set: products and reviews",
  sources: [
    {
      // The first column only numbers the rows, and its heading is empty: a file put in another order is the same file.
      columns: [
        'Clothing ID',
        'Age',
        'Title',
        'Review Text',
        'Rating',
        'Recommended IND',
        'Positive Feedback Count',
        'Division Name',
        'Department Name',
        'Class Name',
      ],
      map: mapRow,
    },
  ],
  once: [
    {
      kind: 'shops',
      key: shop,
      value: {
        name: "Women's Clothing",
        countryCode: 'US',
        city: null,
        description: 'Clothing, as reviewed by those who wear it.',
      },
    },
  ],
  kinds: [shopKind, products, reviews],
  answers: 'reviews',
};
