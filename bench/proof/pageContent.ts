// What the compared pages hold, so that a reader sees that they are full ones.

export type Content = {
  pages: number;
  videos: number;
  products: number;
  prices: number;
  reviews: number;
  authors: number;
  offers: number;
  likes: number;
};

export const noContent = (): Content => ({
  pages: 0,
  videos: 0,
  products: 0,
  prices: 0,
  reviews: 0,
  authors: 0,
  offers: 0,
  likes: 0,
});

/** Walks the JSON by the names of its fields, whichever contender it is from. */
export function countPage(content: Content, data: unknown): void {
  content.pages += 1;
  JSON.stringify(data, (key, value: unknown) => {
    if (value === null || value === undefined) return value;
    if (key === 'video') content.videos += 1;
    if (key === '__typename' && value === 'Product') content.products += 1;
    if (key === '__typename' && value === 'RetailerOffer') content.offers += 1;
    if (key === 'price' || key === 'offerPrice') content.prices += 1;
    if (key === 'author') content.authors += 1;
    if (key === 'bestReviews') content.reviews += (value as unknown[]).length;
    if (key === 'viewerHasLiked' && value === true) content.likes += 1;
    return value;
  });
}

const perPage = ({ pages }: Content, count: number) => (count / Math.max(1, pages)).toFixed(1);

/** One sentence: averages of a page. */
export function contentInWords(content: Content): string {
  const of = (count: number) => perPage(content, count);
  const { videos, products, prices, reviews, authors, offers, likes } = content;
  return (
    `a page holds ${of(videos)} videos (${of(likes)} liked), ${of(products)} tagged products, ${of(offers)} tagged offers, ` +
    `${of(prices)} prices, ${of(reviews)} reviews, ${of(authors)} authors`
  );
}
