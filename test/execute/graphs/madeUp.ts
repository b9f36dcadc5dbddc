// Supergraphs made up to hold every feature of federation that makes a plan, or an answer, hard.

import { link } from '../graph.js';
import type { MadeGraph } from '../graph.js';

const made = (name: string, subgraphs: Record<string, string>): MadeGraph => ({
  name,
  subgraphs: Object.fromEntries(Object.entries(subgraphs).map(([subgraph, sdl]) => [subgraph, link + sdl])),
});

/** Compound, nested and several keys; halves of value types; required fields with arguments; lists of lists; mutations. */
const shop = made('shop', {
  goods: `
    scalar Anything
    enum Unit { GRAM POUND STONE @inaccessible }
    input Range { from: Int = 1, to: Int, units: [Unit!] = [GRAM] }
    input Filter { ranges: [Range!], text: String = "any", nested: Inner, anything: Anything }
    input Inner { ranges: [[Range]], flag: Boolean! = true, unit: Unit = POUND }
    type Query { good(id: ID!): Good goods(first: Int = 3, filter: Filter): [Good!]! grid: [[Good]] about: About @shareable }
    type Mutation { goodsRename(name: String!): Good goodsCount: Int! }
    type Good @key(fields: "id") @key(fields: "maker { code } serial") {
      id: ID!
      maker: Maker! @shareable
      serial: String!
      name(upper: Boolean = false): String
      title: String!
      weight(unit: Unit! = GRAM): Float
      price(currency: String = "EUR", at: [Int!]): Int
      size: Size @shareable
      tags: [String!]
      matrix: [[Int]!]
      raw: Anything
      unit: Unit
      related(filter: Filter): [Good]
    }
    type Maker @shareable { code: ID! label: String }
    type Size @shareable { width: Int! unit: Unit }
    type About @shareable { version: String goods: Int }
  `,
  depot: `
    type Query { depots(near: [Float!]): [Depot] about: About @shareable }
    type Mutation { depotOpen(at: [[Int!]!]): Depot! depotClose: Boolean }
    type Depot @key(fields: "id") { id: ID! city: String stock: [Stock!] boss: Person }
    type Stock { amount: Int! good: Good! backup: Good shelf: [[Good!]] }
    type Good @key(fields: "maker { code } serial") {
      maker: Maker! @shareable
      serial: String!
      weight(unit: Unit! = GRAM): Float @external
      price(currency: String = "EUR", at: [Int!]): Int @external
      size: Size @external
      shipping(to: String = "here"): Int @requires(fields: "weight(unit: POUND) price(currency: \\"USD\\", at: [1, 2])")
      customs: Int @requires(fields: "price(currency: \\"USD\\") weight(unit: GRAM)")
      unit: Unit @external
      crate: String! @requires(fields: "size { width unit } unit")
      stocked: Boolean
    }
    enum Unit { GRAM POUND STONE @inaccessible }
    type Maker @shareable { code: ID! }
    type Size @shareable { width: Int! unit: Unit }
    type About @shareable { depots: Int! version: String }
    type Person @key(fields: "id") { id: ID! shift: String }
  `,
  people: `
    scalar Anything
    type Query { me: Person people(ids: [ID!]!): [Person]! about: About @shareable }
    type Mutation { peopleGreet(names: [String]): [Person!] }
    type Person @key(fields: "id") {
      id: ID!
      name: String!
      friends(first: Int): [Person!]
      favourite: Good
      boughtOf: [Depot]
      mood: Anything
    }
    type Good @key(fields: "id") { id: ID! owner: Person owners: [Person!]! size: Size @shareable }
    type Size @shareable { width: Int! }
    type Depot @key(fields: "id") { id: ID! visitors: [Person] rating: Float }
    type About @shareable { people: [Person] version: String }
  `,
});

/** Unions and interfaces whose members and fields are spread over subgraphs, required through fragments. */
const zoo = made('zoo', {
  animals: `
    type Query { animal: Animal animals: [Animal!] any(kind: Kind): [Anyone] pens: [[Living]] best: Living! }
    enum Kind { TAME WILD }
    interface Living { id: ID! name: String }
    interface Animal implements Living { id: ID! name: String kin: [Animal] }
    type Cat implements Animal & Living @key(fields: "id") { id: ID! name: String kin: [Animal] lives: Int! meal: Meal }
    type Dog implements Animal & Living @key(fields: "id") { id: ID! name: String kin: [Animal] tricks: [String] meal: Meal! }
    type Oak implements Living @key(fields: "id") { id: ID! name: String rings: Int }
    union Anyone = Cat | Dog | Keeper
    type Keeper @key(fields: "badge") { badge: ID! pets: [Anyone!] }
    union Meal = Meat | Grain
    type Meat @shareable { grams: Int! of: Living }
    type Grain @shareable { grams: Int sort: String }
  `,
  care: `
    type Query { ward: [Patient] urgent: Patient someone: Anyone @shareable }
    interface Patient { id: ID! health: String }
    type Cat implements Patient @key(fields: "id") { id: ID! health: String weight: Float
      meal: Meal @external
      dose: Int @requires(fields: "meal { __typename ... on Meat { grams } ... on Grain { grams sort } }") }
    type Dog implements Patient @key(fields: "id") { id: ID! health: String weight: Float! tricks: [String] @external
      badge: String! @requires(fields: "tricks") }
    type Keeper implements Patient @key(fields: "badge") { badge: ID! id: ID! health: String doctor: Doctor }
    type Doctor { name: String! patients: [Patient!] }
    union Anyone = Cat | Keeper
    union Meal = Meat | Grain
    type Meat @shareable { grams: Int! }
    type Grain @shareable { grams: Int sort: String }
  `,
  park: `
    type Query { visits: [Visit!]! someone: Anyone @shareable }
    type Visit @key(fields: "day { iso } keeper { badge }") { day: Day! keeper: Keeper! seen: [Sight] first: Sight! note: String }
    type Day @shareable { iso: String! weekday: Int }
    union Sight = Oak | Dog | Keeper
    union Anyone = Cat | Dog | Keeper
    type Oak @key(fields: "id") { id: ID! planted: String shade: Float! }
    type Dog @key(fields: "id") { id: ID! walks: [Visit] }
    type Cat @key(fields: "id") { id: ID! naps: Int }
    type Keeper @key(fields: "badge") { badge: ID! visits(last: Int! = 2): [Visit!] }
  `,
  notes: `
    type Query { latest: [Visit] }
    type Visit @key(fields: "day { iso } keeper { badge }") { day: Day! keeper: Keeper! pages: [Page!] }
    type Day @shareable { iso: String! }
    type Keeper @key(fields: "badge", resolvable: false) { badge: ID! }
    interface Page { number: Int! text: String }
    type Plain implements Page { number: Int! text: String }
    type Drawn implements Page { number: Int! text: String by: Keeper }
  `,
});

/**
 * Interfaces that another subgraph extends as if they were objects. What it adds may be null: the planner asks for it on every
 * implementation, also where the client asks on one.
 */
const media = made('media', {
  library: `
    type Query { media(first: Int): [Media] one: Media! books: [Book!] shelf: Shelf }
    interface Media @key(fields: "id") { id: ID! title: String year: Int }
    type Book implements Media @key(fields: "id") { id: ID! title: String year: Int pages: Int! sequel: Media }
    type Film implements Media @key(fields: "id") { id: ID! title: String year: Int minutes: Int cast: [String!] }
    type Song implements Media @key(fields: "id") { id: ID! title: String year: Int film: Film }
    type Shelf @key(fields: "id") { id: ID! items: [Media!] rows: [[Media]] }
  `,
  reviews: `
    type Query { reviewed: [Media!] worst: Media }
    type Media @interfaceObject @key(fields: "id") {
      id: ID!
      title: String @external
      year: Int @external
      reviews(min: Int = 1): [Review]
      score: Float
      blurb: String @requires(fields: "title year")
    }
    type Review @key(fields: "id") { id: ID! text: String about: Media! also: [Media] }
  `,
  lending: `
    type Query { loans: [Loan] }
    type Mutation { lendingTake(id: ID!): Loan }
    type Loan { item: Media! to: String! review: Review shelf: Shelf }
    type Media @interfaceObject @key(fields: "id") { id: ID! free: Boolean loans: [Loan!] }
    type Review @key(fields: "id") { id: ID! helpful: Int }
    type Shelf @key(fields: "id") { id: ID! room: String! }
  `,
});

/** Fields handed over, provided, hidden, and roots that two subgraphs share. */
const news = made('news', {
  articles: `
    type Query { top: [Article!] article(id: ID): Article feed: Feed @shareable wire: [Story] }
    type Article implements Story @key(fields: "id") { id: ID! headline: String author: Author @provides(fields: "name") secret: String @inaccessible body: Body @shareable lead: Author! }
    interface Story { id: ID! headline: String }
    type Flash implements Story { id: ID! headline: String author: Author }
    type Author @key(fields: "id") { id: ID! name: String @external }
    type Feed @shareable { articles: [Article] sponsor: Sponsor }
    type Sponsor @shareable { name: String! }
    type Body @shareable { text: String length: Int! }
  `,
  authors: `
    type Query { authors: [Author] feed: Feed @shareable board: Board }
    type Author @key(fields: "id") @key(fields: "email") { id: ID! email: String! name: String @shareable born: Int articles: [Article!] }
    type Article @key(fields: "id") { id: ID! secret: String @external slug(long: Boolean): String @requires(fields: "secret") body: Body @shareable }
    type Feed @shareable { editor: Author! sponsor: Sponsor }
    type Sponsor @shareable { name: String! budget: Int }
    type Body @shareable { length: Int! words: [String] }
    type Board { chair: Author seats: [[Author!]!]! }
  `,
  mail: `
    type Query { letters: [Letter] }
    type Author @key(fields: "email") { email: String! letters(unread: Boolean! = true): [Letter!] born: Int @override(from: "authors") }
    union Letter = Paper | Email
    type Paper { from: Author pages: Int }
    type Email { from: Author! size: Int! re: Article }
    type Article @key(fields: "id") { id: ID! letters: [Letter!]! slug(long: Boolean): String @external
      digest: String @requires(fields: "slug(long: true)") }
  `,
});

/** Fields that require others that require others, where their subgraph has been before. */
const chain = made('chain', {
  measures: `
    enum Unit { GRAM KILO }
    type Query { boxes: [Box] box(id: ID): Box }
    type Box @key(fields: "id") @key(fields: "label { code lang }") { id: ID! label: Label! weight(unit: Unit = GRAM): Float side: Side owner: Owner }
    type Label @shareable { code: String! lang: String! }
    type Side { size: Size! depth: Int }
    type Size { w: Int! h: Int }
    type Owner @key(fields: "id") { id: ID! nick: String boxes: [Box!] }
  `,
  shapes: `
    enum Unit { GRAM KILO }
    enum Kind { BIG SMALL }
    scalar Volume
    type Query { shaped: [Box] owners: [Owner!] }
    type Box @key(fields: "id") {
      id: ID! weight(unit: Unit = GRAM): Float @external side: Side @external owner: Owner @external shape: String near: [Box]
      volume: Volume @requires(fields: "side { size { w h } } weight(unit: KILO)")
      kind(of: Unit = GRAM): Kind @requires(fields: "side { depth } owner { nick }")
    }
    type Side { size: Size! @external depth: Int @external }
    type Size { w: Int! @external h: Int @external }
    type Owner @key(fields: "id") { id: ID! nick: String @external age: Int motto: String @requires(fields: "nick") }
  `,
  prices: `
    enum Unit { GRAM KILO }
    enum Kind { BIG SMALL }
    scalar Volume
    type Query { priced: [Box] }
    type Box @key(fields: "label { code lang }") @key(fields: "id") {
      id: ID! label: Label! volume: Volume @external kind(of: Unit = GRAM): Kind @external offers: [Box]
      price(cents: Boolean! = true): Int @requires(fields: "volume kind(of: KILO)")
    }
    type Label @shareable { code: String! lang: String! }
    type Owner @key(fields: "id") { id: ID! motto: String @external praise: String @requires(fields: "motto") }
  `,
  dues: `
    type Query { due: [Box] }
    type Box @key(fields: "id") {
      id: ID! price(cents: Boolean! = true): Int @external next: Box
      tax: Float @requires(fields: "price(cents: false)")
      duty: Float @requires(fields: "price(cents: true)")
    }
  `,
});

export const madeUpGraphs: readonly MadeGraph[] = [shop, zoo, { ...media, fieldLimit: 12 }, news, chain];
