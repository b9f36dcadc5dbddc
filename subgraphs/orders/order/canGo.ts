// Whether a table of states knows a way: what people ask for is refused by it, where `transition` takes it for a fault of ours.

import type { Transitions } from './transition.js';

export const canGo = <S extends string>(table: Transitions<S>, from: S, to: S): boolean => table[from].includes(to);
