// The category of a gift by the words of its description: the set has none. The first rule that fits decides.

const rules: readonly [RegExp, string][] = [
  [/\b(NECKLACE|PENDANT)/, 'necklaces'],
  [/\b(BRACELET|BANGLE)/, 'bracelets'],
  [/\bEARRINGS?\b/, 'earrings'],
  [/\b(BROOCH|HAIR ?(CLIP|GRIP|SLIDE|COMB)|RING)\b/, 'jewelry-watches'],
  [/\b(CLOCK|ALARM)\b/, 'clocks'],
  [/\b(DOLL|TOY|GAME|PUZZLE|DOMINOES|SKITTLES|PLAYING CARDS|BINGO)\b/, 'toys-games'],
  [
    /\b(NOTEBOOK|JOURNAL|CARDS?|WRAP|GIFT TAGS?|STICKERS?|PENCILS?|PENS?|ERASERS?|PAPER CRAFT|PAPER CHAIN)\b/,
    'books-stationery',
  ],
  [/\b(LUNCH BAG|BAGS?|PURSE|TOTE|WALLET|BACKPACK|RUCKSACK|SHOPPER|HANDBAG|LUGGAGE)\b/, 'bags'],
  [/\b(LAMPS?|LIGHTS?|LANTERN|CHANDELIER|T-?LIGHT|FAIRY LIGHTS)\b/, 'lighting'],
  [/\b(PLANT|PLANTER|GARDEN|WATERING|SEEDS?|TROWEL|BIRD ?(TABLE|HOUSE|FEEDER)|PARASOL|HERB)\b/, 'garden'],
  [
    /\b(MUGS?|CUPS?|SAUCER|PLATES?|BOWLS?|TEASPOONS?|TEA ?SET|TEAPOT|GLASS(ES)?|NAPKINS?|CUTLERY|PLACEMATS?|COASTERS?|JUG|DOILIES)\b/,
    'tableware',
  ],
  [
    /\b(CAKE|BAKING|KITCHEN|OVEN|APRON|TEA TOWEL|RECIPE|SPATULA|JAR|JELLY|LUNCH BOX|WHISK|ROLLING PIN|BREAD)\b/,
    'kitchenware',
  ],
  [/\b(STORAGE|BOX(ES)?|DRAWERS?|TINS?|BASKET|HOOKS?)\b/, 'storage'],
  [/\b(QUILT|CUSHION|BLANKET|HOT WATER BOTTLE|PILLOW|BED)\b/, 'bedding'],
];

export const retailCategory = (description: string): string =>
  rules.find(([form]) => form.test(description.toUpperCase()))?.[1] ?? 'home-decor';
