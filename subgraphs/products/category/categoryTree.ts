// The categories that a new Vitrine has: a top name, then what is below it.

export type TreeNode = { slug: string; name: string; children: readonly TreeNode[] };

export const categoryTree: readonly TreeNode[] = [
  top('Home & Kitchen', [
    'Furniture',
    'Kitchenware',
    'Tableware',
    'Home Decor',
    'Clocks',
    'Lighting',
    'Bedding',
    'Storage',
  ]),
  top('Fashion', ["Women's Clothing", "Men's Clothing", 'Shoes', 'Bags', 'Accessories', 'Sleepwear', 'Sportswear']),
  top('Beauty & Care', ['Skincare', 'Makeup', 'Haircare', 'Fragrance', 'Bath & Body', 'Nail Care', 'Grooming']),
  top('Electronics', ['Phones', 'Audio', 'Cameras', 'Computers', 'Wearables', 'Gaming', 'Cables & Chargers']),
  top('Jewelry & Watches', ['Rings', 'Necklaces', 'Earrings', 'Bracelets', 'Watches']),
  top('Toys & Games', ['Board Games', 'Plush', 'Building Sets', 'Puzzles', 'Models']),
  top('Sports & Outdoors', ['Fitness', 'Camping', 'Cycling', 'Yoga', 'Running', 'Water Sports']),
  top('Food & Drink', ['Tea', 'Coffee', 'Sweets', 'Snacks', 'Spices', 'Pantry']),
  top('Books & Stationery', ['Books', 'Notebooks', 'Pens', 'Planners', 'Paper Craft']),
  top('Art & Handmade', ['Paintings', 'Prints', 'Ceramics', 'Textiles', 'Woodwork', 'Glass', 'Leather']),
  top('Garden', ['Plants', 'Seeds', 'Pots', 'Tools', 'Outdoor Furniture']),
  top('Pets', ['Dogs', 'Cats', 'Birds', 'Fish']),
  top('Baby & Kids', ["Children's Clothing", 'Nursery', 'Strollers', 'Learning']),
  top('Music', ['Instruments', 'Records', 'Sheet Music']),
  top('Auto & Tools', ['Car Accessories', 'Motorcycle', 'Hand Tools', 'Power Tools']),
];

function top(name: string, below: readonly string[]): TreeNode {
  const slug = slugOf(name);
  return { slug, name, children: below.map((each) => ({ slug: slugOf(each), name: each, children: [] })) };
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-');
}
