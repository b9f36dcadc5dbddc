// People for the tests of accounts: signed up through the graph, with what they got.

import { randomIds } from '../../../subgraphs/kit/ids.js';
import type { TestGraph } from '../../kit/graph.js';

export const password = 'correct horse battery';

const signUpMutation = /* GraphQL */ `
  mutation ($input: UserSignUpInput!) {
    userSignUp(input: $input) {
      user {
        id
        displayName
      }
      tokens {
        accessToken
        accessTokenExpiresAt
        refreshToken
        refreshTokenExpiresAt
        session {
          id
          deviceName
          isCurrent
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`;

let people = 0;

export const signUpInput = (over: object = {}) => ({
  email: `person${(people += 1)}@example.com`,
  password,
  displayName: 'A person',
  ...over,
});

export async function trySignUp(graph: TestGraph, over: object = {}, as: object = {}) {
  const { data, errors } = await graph.run(signUpMutation, { input: signUpInput(over) }, as);
  expect(errors).toEqual([]);
  return data.userSignUp;
}

export async function person(graph: TestGraph, over: object = {}) {
  const { user, tokens, userErrors } = await trySignUp(graph, over);
  expect(userErrors).toEqual([]);
  return { id: user.id as string, tokens, as: { userId: user.id as string, sessionId: tokens.session.id as string } };
}

export const operator = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
export const guest = () => ({ guestId: randomIds.next('guest') });
