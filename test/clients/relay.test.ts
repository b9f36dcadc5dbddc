// The Relay compiler as a judge of the graph: what frontends write compiles as it stands, and every list and every Node is one to Relay.

import { buildSchema, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { baseGraph, enrolledGraph } from './judged.js';
import type { Judged } from './judged.js';
import { compileRelay, moduleNameOf, relayNamed } from './relayProject.js';

const base = baseGraph();

const compileExamples = ({ apiSdl, examples }: Judged) =>
  compileRelay(
    apiSdl,
    Object.fromEntries(
      examples.map(({ name, document }) => [moduleNameOf(name), relayNamed(moduleNameOf(name), document)]),
    ),
  );

test('every example operation that names no partner’s type compiles', async () => {
  expect(await compileExamples(base)).toEqual([
    'CartToOrderCartLinesAddMutation',
    'CartToOrderCartQuoteMutation',
    'CartToOrderOrderPlaceMutation',
    'CartToOrderViewerQuery',
    'CartToOrder_CartSummary',
    'FeedFeedQuery',
    'ProductProductQuery',
    'SellerProductProductCreateMutation',
    'SellerProductProductPublishMutation',
    'SellerProductShopOrdersQuery',
    'SellerProductVariantStockSetMutation',
    'SessionCreateSessionCreateMutation',
  ]);
});

test('those that name a partner’s type compile once it is enrolled', async () => {
  const enrolled = await enrolledGraph();
  expect(enrolled.examples.map(({ name }) => name)).toEqual(['partner-offer']);
  expect(await compileExamples(enrolled)).toEqual(['PartnerOfferPartnerOffersQuery']);
  await expect(compileExamples({ ...enrolled, apiSdl: base.apiSdl })).rejects.toThrow('GoodbooksItem');
});

test('an app in Relay’s manner compiles: a paged feed, refetched cards, arguments, and mutations that change lists', async () => {
  const artifacts = await compileRelay(base.apiSdl, {
    FeedScreen: `
      query FeedScreenQuery($kind: FeedKind!) { ...FeedList_query @arguments(kind: $kind) }`,
    FeedList: `
      fragment FeedList_query on Query
      @argumentDefinitions(kind: { type: "FeedKind!" }, first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "FeedListPaginationQuery") {
        feed(kind: $kind, first: $first, after: $after) @connection(key: "FeedList_feed") {
          edges { node { __typename ... on FeedVideo { why { source } video { id ...VideoCard_video @arguments(tags: true) } } } }
        }
      }`,
    VideoCard: `
      fragment VideoCard_video on Video
      @argumentDefinitions(tags: { type: "Boolean", defaultValue: false })
      @refetchable(queryName: "VideoCardRefetchQuery") {
        caption viewerHasLiked engagement { likeCount }
        tags @include(if: $tags) { id shoppable { __typename ...ProductCard_product @alias(as: "product") ... on RetailerOffer { id linkUrl } } }
      }`,
    ProductCard: `
      fragment ProductCard_product on Product
      @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
      @refetchable(queryName: "ProductCardReviewsQuery") {
        title price { amount { amount currencyCode } } rating { average }
        reviews(sortKey: HELPFUL, first: $count, after: $cursor) @connection(key: "ProductCard_reviews", filters: ["sortKey"]) {
          edges { node { id text author { displayName } } }
        }
      }`,
    LikeButton: `
      mutation LikeButtonMutation($input: VideoLikeInput!) @raw_response_type {
        videoLike(input: $input) { video { id viewerHasLiked engagement { likeCount } } userErrors { code field message } }
      }`,
    Showcase: `
      mutation ShowcaseAddMutation($input: ShowcaseItemAddInput!, $lists: [ID!]!) {
        showcaseItemAdd(input: $input) {
          showcaseItem @prependNode(connections: $lists, edgeTypeName: "ShowcaseItemEdge") { id createdAt }
        }
      }
      mutation ShowcaseRemoveMutation($input: ShowcaseItemRemoveInput!, $lists: [ID!]!) {
        showcaseItemRemove(input: $input) { removedShowcaseItemId @deleteEdge(connections: $lists) }
      }`,
  });
  expect(artifacts).toEqual([
    'FeedListPaginationQuery',
    'FeedList_query',
    'FeedScreenQuery',
    'LikeButtonMutation',
    'ProductCardReviewsQuery',
    'ProductCard_product',
    'ShowcaseAddMutation',
    'ShowcaseRemoveMutation',
    'VideoCardRefetchQuery',
    'VideoCard_video',
  ]);
});

type Field = GraphQLField<unknown, unknown>;
const schema = buildSchema(base.apiSdl);
const connectionOf = ({ type }: Field) => /^(\w+Connection)!?$/.exec(String(type))?.[1];

/** A fragment that pages a list of a type; what the list must be told is the fragment's to be told. */
function pagingOf(type: GraphQLObjectType, field: Field): [module: string, text: string] {
  const module = `${type.name}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
  const required = field.args.filter(isRequiredArgument);
  const window = ['count: { type: "Int", defaultValue: 10 }', 'cursor: { type: "String" }'];
  const declared = [...window, ...required.map(({ name, type: given }) => `${name}: { type: "${given}" }`)].join(', ');
  const passed = ['first: $count', 'after: $cursor', ...required.map(({ name }) => `${name}: $${name}`)].join(', ');
  return [
    module,
    `fragment ${module}_of on ${type.name} @argumentDefinitions(${declared}) @refetchable(queryName: "${module}Query") {
       ${field.name}(${passed}) @connection(key: "${module}_${field.name}") { edges { node { __typename } } } }`,
  ];
}

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);

test('every connection of the graph can be paged', async () => {
  const lists = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(connectionOf)
      .map((field) => pagingOf(type, field)),
  );
  expect(lists.length).toBeGreaterThanOrEqual(29);
  const artifacts = await compileRelay(base.apiSdl, Object.fromEntries(lists));
  expect(artifacts).toEqual(lists.flatMap(([module]) => [`${module}Query`, `${module}_of`]).sort());
}, 120_000);

test('every Node can be fetched again', async () => {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('no Node');
  const names = schema.getPossibleTypes(node).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Product', 'Video', 'Order', 'Creator', 'RetailerOffer']));
  const modules = names.map((name) => [
    `${name}Again`,
    `fragment ${name}Again_it on ${name} @refetchable(queryName: "${name}AgainQuery") { __typename }`,
  ]);
  expect(await compileRelay(base.apiSdl, Object.fromEntries(modules))).toHaveLength(2 * names.length);
});
