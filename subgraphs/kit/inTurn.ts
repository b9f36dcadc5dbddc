// Work on one key, one piece after another within this process: callers queue here and not on a write conflict.

/** `work` is told whether others were before it. */
export type InTurn = <T>(key: string, work: (waited: boolean) => Promise<T>) => Promise<T>;

export function turns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const afterOthers = () => work(true);
    const before = last.get(key);
    const mine = before ? before.then(afterOthers, afterOthers) : work(false);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
