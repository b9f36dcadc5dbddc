// Figures that are asked for: of whom, and of which days. Each way of grouping them is read when it is asked for.

import type { Days } from './figureStore.js';

export type SalesWindow = Days & { scope: string };
