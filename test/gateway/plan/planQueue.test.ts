// The queue before the planner: who goes first, and who is turned away.

import { planQueue } from '../../../gateway/plan/planQueue.js';
import type { Waiting } from '../../../gateway/plan/planQueue.js';

const entry = (text: string, inDemand = false): Waiting => ({
  question: { text, operationName: undefined },
  inDemand,
});
const textOf = (waiting: Waiting | undefined) => waiting?.question.text;

function queueOf(bounds: Partial<{ waiting: number; waitingChars: number }> = {}) {
  const turnedAway: (string | undefined)[] = [];
  const queue = planQueue<Waiting>({ waiting: 4, waitingChars: 1_000, ...bounds }, (other) =>
    turnedAway.push(textOf(other)),
  );
  return { queue, turnedAway };
}

test('new ones leave in the order of their coming', () => {
  const { queue } = queueOf();
  for (const text of ['a', 'b', 'c']) queue.push(entry(text));
  expect([queue.take(), queue.take(), queue.take(), queue.take()].map(textOf)).toEqual(['a', 'b', 'c', undefined]);
});

test('those in demand go first, three in a row, so that new ones get a turn', () => {
  const { queue } = queueOf({ waiting: 20 });
  for (const text of ['new 1', 'new 2']) queue.push(entry(text));
  for (const text of ['1', '2', '3', '4', '5', '6', '7']) queue.push(entry(text, true));
  const order = Array.from({ length: 9 }, () => textOf(queue.take()));
  expect(order).toEqual(['1', '2', '3', 'new 1', '4', '5', '6', 'new 2', '7']);
});

test('one that another asks for as well goes before the new ones', () => {
  const { queue } = queueOf();
  const [first, second] = [entry('a'), entry('b')];
  queue.push(first);
  queue.push(second);
  queue.promote(second);
  expect([queue.take(), queue.take()]).toEqual([second, first]);
});

test('where there is no room a new one is turned away, and one in demand takes the newest new one’s place', () => {
  const { queue, turnedAway } = queueOf({ waiting: 2 });
  expect([queue.push(entry('a')), queue.push(entry('b')), queue.push(entry('c'))]).toEqual([true, true, false]);
  expect(queue.push(entry('wanted 1', true))).toBe(true);
  expect(queue.push(entry('wanted 2', true))).toBe(true);
  expect(turnedAway).toEqual(['b', 'a']);
  expect(queue.push(entry('wanted 3', true))).toBe(false);
  expect([queue.take(), queue.take(), queue.take()].map(textOf)).toEqual(['wanted 1', 'wanted 2', undefined]);
});

test('its texts are bounded, and what has left no longer counts', () => {
  const { queue, turnedAway } = queueOf({ waitingChars: 10 });
  const first = entry('12345');
  expect([queue.push(first), queue.push(entry('12345')), queue.push(entry('1'))]).toEqual([true, true, false]);
  expect(queue.remove(first)).toBe(true);
  expect(queue.remove(first)).toBe(false);
  expect(queue.push(entry('1'))).toBe(true);
  expect(queue.push(entry('1234567', true))).toBe(true);
  expect(turnedAway).toEqual(['1', '12345']);
  expect(queue.size()).toBe(1);
});

test('one that could not be served goes back before all others', () => {
  const { queue } = queueOf();
  queue.push(entry('wanted', true));
  const taken = entry('lost');
  queue.putBack(taken);
  expect([queue.take(), queue.take()].map(textOf)).toEqual(['lost', 'wanted']);
});
