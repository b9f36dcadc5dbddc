// A set-up file of jest's: what the tests of this run ask over HTTP was made known to the gateway before (see preparing.ts).

process.env.VITRINE_TEST_PATH = 'short';
