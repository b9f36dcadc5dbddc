import { parse, print } from 'graphql';
import { plannableFor } from '../../../gateway/plan/plannable.js';

const plannable = plannableFor('type Query { id: ID name: String }');
const printed = (text: string) => print(plannable(parse(text)).document);

test('of a client’s directives, only @skip and @include are left to the planner', () => {
  const asked =
    'query ($v: Boolean!) @live { a: id @include(if: $v) @access(scope: PUBLIC) ... @skip(if: $v) @trace { name } }';
  const meant = 'query ($v: Boolean!) { a: id @include(if: $v) ... @skip(if: $v) { name } }';
  expect(printed(asked)).toBe(print(parse(meant)));
});

test('what needs no change is the same document', () => {
  const document = parse('query ($v: Boolean!) { id @include(if: $v) name }');
  expect(plannable(document).document).toBe(document);
});
