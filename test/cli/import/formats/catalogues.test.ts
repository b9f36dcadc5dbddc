import { codes, imported } from '../changedRows.js';

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
