// Things that are made when they are first asked for: of what a fetch may need, most fetches need little.

type Made<Makers> = {
  readonly [Name in keyof Makers]: Makers[Name] extends (from: never) => infer Thing ? Thing : never;
};
type Own = { from: unknown; made: Record<string, unknown> };

/**
 * Answers what makes objects that bear the makers' names: reading one makes it of `from`, once. An object costs next to nothing as long
 * as nothing of it is read: hundreds of fetches a second make one each.
 */
export const lazily =
  <From>() =>
  <Makers extends Readonly<Record<string, (from: From) => unknown>>>(
    makers: Makers,
  ): ((from: From) => Made<Makers>) => {
    const shape = {};
    for (const [name, make] of Object.entries(makers)) {
      Object.defineProperty(shape, name, {
        enumerable: true,
        get(this: Own) {
          return (this.made[name] ??= make(this.from as From));
        },
      });
    }
    return (from) => Object.assign(Object.create(shape) as Own, { from, made: {} }) as unknown as Made<Makers>;
  };
