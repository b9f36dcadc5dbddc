// How much one request may ask for. Each excess has a code of its own, and is refused before anything is planned.

export const limits = {
  /** A body past this is refused while it is read, and never buffered. */
  bodyBytes: 1024 * 1024,
  /** Tokens of a document, as GraphQL's grammar counts them. */
  tokens: 8_000,
  /** Brackets of any kind inside one another: parsers recurse by them. */
  nesting: 100,
  /** Fields inside one another, fragments expanded. GraphiQL's introspection takes 15. */
  depth: 25,
  /** The figures below count what is left after every fragment is expanded, in the largest operation. */
  rootFields: 20,
  fields: 1_500,
  aliases: 100,
  directives: 100,
  operations: 20,
  /** Lists and objects of the variables inside one another. */
  variableDepth: 20,
  /** Entries of one list of the variables. */
  variableListLength: 1_000,
  /** Lists, objects and scalars of the variables in all. */
  variableValues: 100_000,
  /** Fields of an answer, each page taken as full and each list without pages as `assumedListLength` long. */
  answerFields: 150_000,
  assumedListLength: 10,
  assumedPageLength: 20,
  pageLength: 100,
  /** A query that is not answered by then is given up, with all that was fetched for it. */
  answerSeconds: 30,
  /** A webhook's body past this is refused while it is read. */
  webhookBytes: 64 * 1024,
  /** Longest key of `/media/{subgraph}/{key}`. */
  mediaKeyLength: 120,
} as const;
