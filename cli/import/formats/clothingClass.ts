// What a garment of each class is called, where it stands in the category tree, and what it costs in US cents.

type Class = { name: string; category: string; cents: readonly [number, number] };

const classes: Readonly<Record<string, Class>> = {
  Blouses: { name: 'Blouse', category: 'womens-clothing', cents: [5800, 12800] },
  'Casual bottoms': { name: 'Casual Trousers', category: 'womens-clothing', cents: [6800, 12800] },
  Chemises: { name: 'Chemise', category: 'womens-clothing', cents: [4800, 9800] },
  Dresses: { name: 'Dress', category: 'womens-clothing', cents: [8800, 24800] },
  'Fine gauge': { name: 'Fine-Gauge Knit', category: 'womens-clothing', cents: [5800, 11800] },
  Intimates: { name: 'Intimates', category: 'womens-clothing', cents: [2800, 7800] },
  Jackets: { name: 'Jacket', category: 'womens-clothing', cents: [9800, 22800] },
  Jeans: { name: 'Jeans', category: 'womens-clothing', cents: [9800, 19800] },
  Knits: { name: 'Knit Top', category: 'womens-clothing', cents: [4800, 9800] },
  Layering: { name: 'Layering Top', category: 'womens-clothing', cents: [2800, 5800] },
  Legwear: { name: 'Legwear', category: 'accessories', cents: [1800, 4800] },
  Lounge: { name: 'Loungewear', category: 'sleepwear', cents: [4800, 9800] },
  Outerwear: { name: 'Coat', category: 'womens-clothing', cents: [12800, 29800] },
  Pants: { name: 'Trousers', category: 'womens-clothing', cents: [7800, 14800] },
  Shorts: { name: 'Shorts', category: 'womens-clothing', cents: [5800, 9800] },
  Skirts: { name: 'Skirt', category: 'womens-clothing', cents: [6800, 14800] },
  Sleep: { name: 'Nightwear', category: 'sleepwear', cents: [4800, 9800] },
  Sweaters: { name: 'Sweater', category: 'womens-clothing', cents: [7800, 16800] },
  Swim: { name: 'Swimwear', category: 'womens-clothing', cents: [6800, 14800] },
  Trend: { name: 'Trend Piece', category: 'womens-clothing', cents: [8800, 19800] },
};
const unknown: Class = { name: 'Garment', category: 'womens-clothing', cents: [4800, 14800] };

export const clothingClass = (name: string): Class =>
  (Object.hasOwn(classes, name) ? classes[name] : undefined) ?? unknown;
