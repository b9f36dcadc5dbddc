// goodbooks-10k: each row is a book of the example partner's catalogue. It goes into that partner's storage, not ours.

import { kind, refuse } from '../format.js';
import type { Format, MapRow } from '../format.js';
import { isbn13From } from '../read/isbn.js';
import { decimal, wholeNumber } from '../read/numbers.js';
import { spread } from '../read/spread.js';
import { tidy } from '../read/text.js';
import { bookLanguage } from './bookLanguage.js';

type Book = {
  title: string;
  authors: string[];
  isbn: string | null;
  publishedYear: number | null;
  languageCode: string | null;
  averageRating: number;
  ratingsCount: number;
};

const mostAuthors = 60;
const columns = [
  'goodreads_book_id',
  'isbn',
  'isbn13',
  'authors',
  'original_publication_year',
  'title',
  'language_code',
  'average_rating',
  'ratings_count',
];

const mapRow: MapRow = (row, { note }) => {
  const text = (column: string) => tidy(row[column] ?? '', 1000);
  // book_id only numbers the rows of this set; goodreads_book_id is the book's.
  const id = wholeNumber(text('goodreads_book_id'));
  if (id === null || id < 1) return refuse('goodreads_book_id', 'BAD_BOOK', 'Not a number of a book.');
  if (text('title') === '') return refuse('title', 'NO_TITLE', 'A book without a title.');
  const authors = [
    ...new Set(
      text('authors')
        .split(',')
        .map((name) => tidy(name, 100))
        .filter((name) => name !== ''),
    ),
  ];
  if (authors.length === 0) return refuse('authors', 'NO_AUTHOR', 'A book without an author.');
  const ratingsCount = wholeNumber(text('ratings_count'));
  if (ratingsCount === null || ratingsCount < 0) return refuse('ratings_count', 'BAD_NUMBER', 'Not a count.');
  const averageRating = Number(text('average_rating'));
  if (!/^\d(\.\d+)?$/.test(text('average_rating')) || averageRating > 5)
    return refuse('average_rating', 'BAD_RATING', 'Not 0 to 5.');

  // 2008.0 is 2008; -750.0 is before our era, and kept; no year is none.
  const year = text('original_publication_year') === '' ? null : wholeNumber(text('original_publication_year'));
  if (year === null && text('original_publication_year') !== '')
    return refuse('original_publication_year', 'BAD_YEAR', 'Not a year.');
  if (year !== null && Math.abs(year) > 2100) return refuse('original_publication_year', 'BAD_YEAR', 'Not a year.');
  if (year === null) note('books without a year, left without');

  // isbn13 went through a spreadsheet (9.78043902348e+12), so its last digits are gone: it is made again from the
  // ten-digit number, whose lost leading zeros are put back and whose check digit must hold.
  const isbn = isbn13From(text('isbn'), text('isbn13'));
  if (isbn === null) note('books whose number is missing or broken, left without');
  const languageCode = bookLanguage(text('language_code'));
  if (languageCode === null) note('books without a known language, left without');
  if (authors.length > mostAuthors) note('lists of authors, cut short');
  note('prices and availability, by rule');
  note('pictures (linked, not licensed), left out');

  // A series stays in the title, as booksellers write it: "The Hunger Games (The Hunger Games, #1)".
  const value: Book = {
    title: tidy(row['title'] ?? '', 500),
    authors: authors.slice(0, mostAuthors),
    isbn,
    publishedYear: year,
    languageCode,
    averageRating,
    ratingsCount,
  };
  return [{ kind: 'books', key: String(id), value }];
};

const books = kind<Book>({
  name: 'books',
  per: 'key',
  // Two rows of one book that differ: the one with more ratings is the younger; then by letters.
  fold: (one, other) => (age(one) >= age(other) ? one : other),
  remember: true,
  send: ({ partner }, things) =>
    partner.importItems(
      things.map(({ id, value }) => ({
        sku: `GR${id}`,
        ...value,
        // 4.99 to 29.99 dollars; two of a hundred are out of stock; both by the book's number.
        price: { amount: decimal(spread(id, 'price', 4, 29) * 100 + 99), currencyCode: 'USD' },
        availability: spread(id, 'availability', 1, 100) <= 2 ? 'OUT_OF_STOCK' : 'IN_STOCK',
      })),
    ),
});

const age = (book: Book) => `${String(book.ratingsCount).padStart(10, '0')}${JSON.stringify(book)}`;

export const goodbooks: Format = {
  name: 'goodbooks',
  about: "books of the goodbooks-10k set: the example partner's catalogue",
  sources: [{ columns, map: mapRow }],
  kinds: [books],
  answers: 'books',
  partner: true,
};
