// The page where a buyer confirms a payment of the test provider, or refuses it: a plain form, no script.

import { moneyNode } from '../../../kit/money.js';
import type { TestEntry } from './testEntry.js';

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}' +
  'button{font:inherit;padding:.5rem 1rem;margin-right:.5rem}';

/** What the page may load and do: nothing but its own style, and posting its form back to where it came from. */
export const actionPagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Null where there is no such payment. The form posts `answer=confirm` or `answer=refuse` to the page's own address. */
export function actionPage(entry: TestEntry | null): string | null {
  if (!entry?.amount || entry.kind !== 'PAYMENT') return null;
  const { amount, currencyCode } = moneyNode(entry.amount);
  const order = escaped(entry._id);
  const sum = `${escaped(amount)} ${escaped(currencyCode)}`;
  const form =
    `<p>The order <code>${order}</code> comes to <strong>${sum}</strong>. No money moves here.</p>` +
    '<form method="post"><button name="answer" value="confirm">Confirm</button>' +
    '<button name="answer" value="refuse">Refuse</button></form>';
  const told: Partial<Record<TestEntry['state'], string>> = {
    ACTION_REQUIRED: form,
    AUTHORISED: `<p>Confirmed. You can go back to the order <code>${order}</code>.</p>`,
    CAPTURED: `<p>Confirmed and paid. You can go back to the order <code>${order}</code>.</p>`,
    DECLINED: '<p>Refused. Nothing is charged.</p>',
    VOIDED: '<p>Too late: the order was given up, and nothing is charged.</p>',
  };
  const text = told[entry.state] ?? '<p>There is nothing to confirm.</p>';
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Confirm a test payment</title>' +
    `<style>${style}</style></head><body><h1>Confirm a test payment</h1>${text}</body></html>`
  );
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
