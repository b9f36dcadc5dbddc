import { connectionOf, pageWindow } from '../../kit/connection.js';
import type { PageArgs } from '../../kit/connection.js';

/** A list that holds nothing, for whom there can be nothing; its arguments are checked all the same. */
export const emptyPage = (args: PageArgs) =>
  connectionOf<never>(
    [],
    pageWindow(args),
    () => ({ value: null, id: '' }),
    async () => 0,
  );
