// A set-up file of jest's: the tests of this run meet the seven as processes of their own (see supergraph.ts).

process.env.VITRINE_TEST_SUBGRAPHS = 'processes';
