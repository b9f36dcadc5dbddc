// What a drawn picture may show behind its title: a motif a function, from shapes alone.

export const motifs = [
  'CIRCLES',
  'RAYS',
  'WAVES',
  'TILES',
  'HILLS',
  'RIBBONS',
  'PETALS',
  'STARS',
  'BLOCKS',
  'RINGS',
] as const;
export type Motif = (typeof motifs)[number];

type Canvas = { width: number; height: number; colours: readonly string[]; random(): number };

export const drawMotif = (motif: Motif, canvas: Canvas): string => draw[motif](canvas);

const draw: Record<Motif, (canvas: Canvas) => string> = {
  CIRCLES: (canvas) =>
    times(16, () =>
      circle(
        between(canvas, 0, canvas.width),
        between(canvas, 0, canvas.height),
        between(canvas, 20, canvas.width / 5),
        fill(canvas),
      ),
    ),

  RAYS(canvas) {
    const [x, y] = [between(canvas, 0.2, 0.8) * canvas.width, between(canvas, 0.2, 0.6) * canvas.height];
    const reach = canvas.width + canvas.height;
    const rays = times(18, (index) => {
      if (index % 2 === 1) return '';
      const [a, b] = [index, index + 1].map((step) => (step / 18) * 2 * Math.PI);
      return path(`M${px(x)} ${px(y)}L${at(x, y, reach, a ?? 0)}L${at(x, y, reach, b ?? 0)}Z`, fill(canvas));
    });
    return rays + circle(x, y, canvas.width / 7, fill(canvas));
  },

  WAVES: (canvas) =>
    times(7, (index) => {
      const top = (canvas.height * (index + 1)) / 8;
      const swing = between(canvas, 15, 60);
      const quarter = canvas.width / 4;
      const line = `M0 ${px(top)}q${px(quarter / 2)} ${px(-swing)} ${px(quarter)} 0t${px(quarter)} 0t${px(quarter)} 0t${px(quarter)} 0`;
      return path(`${line}V${canvas.height}H0Z`, fill(canvas), 0.5);
    }),

  TILES(canvas) {
    const side = canvas.width / 6;
    const rows = Math.ceil(canvas.height / side);
    return times(6 * rows, (index) => {
      const [x, y] = [(index % 6) * side, Math.floor(index / 6) * side];
      const kind = Math.floor(canvas.random() * 4);
      if (kind === 0) return '';
      if (kind === 1) return circle(x + side / 2, y + side / 2, side * 0.42, fill(canvas));
      if (kind === 2)
        return path(
          `M${px(x)} ${px(y)}h${px(side)}a${px(side)} ${px(side)} 0 0 1 ${px(-side)} ${px(side)}Z`,
          fill(canvas),
        );
      return path(`M${px(x)} ${px(y + side)}L${px(x + side)} ${px(y + side)}L${px(x + side)} ${px(y)}Z`, fill(canvas));
    });
  },

  HILLS(canvas) {
    const sun = circle(
      between(canvas, 0.2, 0.8) * canvas.width,
      canvas.height * 0.28,
      canvas.width * 0.13,
      fill(canvas),
    );
    const hills = times(5, (index) => {
      const base = canvas.height * (0.4 + index * 0.12);
      const [a, b, c] = [0, 0, 0].map(() => base - between(canvas, -40, 90));
      const slope = `M0 ${px(base)}C${px(canvas.width * 0.25)} ${px(a ?? 0)} ${px(canvas.width * 0.45)} ${px(b ?? 0)} ${px(canvas.width * 0.6)} ${px(base)}`;
      return path(
        `${slope}S${px(canvas.width * 0.9)} ${px(c ?? 0)} ${canvas.width} ${px(base)}V${canvas.height}H0Z`,
        fill(canvas),
        0.75,
      );
    });
    return sun + hills;
  },

  RIBBONS: (canvas) =>
    times(9, () => {
      const [from, to] = [between(canvas, -0.1, 1.1) * canvas.height, between(canvas, -0.1, 1.1) * canvas.height];
      const [a, b] = [between(canvas, 0, canvas.height), between(canvas, 0, canvas.height)];
      const curve = `M-40 ${px(from)}C${px(canvas.width * 0.35)} ${px(a)} ${px(canvas.width * 0.65)} ${px(b)} ${canvas.width + 40} ${px(to)}`;
      return `<path d="${curve}" fill="none" stroke="${fill(canvas)}" stroke-width="${px(between(canvas, 8, 54))}" stroke-opacity=".75"/>`;
    }),

  PETALS: (canvas) =>
    times(5, () => {
      const [x, y] = [between(canvas, 0, canvas.width), between(canvas, 0, canvas.height * 0.8)];
      const reach = between(canvas, 60, canvas.width / 4);
      const count = 5 + Math.floor(canvas.random() * 5);
      const colour = fill(canvas);
      const petals = times(count, (index) => {
        const angle = (360 / count) * index;
        const petal = `cx="${px(x)}" cy="${px(y - reach / 2)}" rx="${px(reach / 4)}" ry="${px(reach / 2)}"`;
        return `<ellipse ${petal} fill="${colour}" fill-opacity=".7" transform="rotate(${px(angle)} ${px(x)} ${px(y)})"/>`;
      });
      return petals + circle(x, y, reach / 6, fill(canvas));
    }),

  STARS: (canvas) =>
    times(26, () => {
      const [x, y, reach] = [
        between(canvas, 0, canvas.width),
        between(canvas, 0, canvas.height),
        between(canvas, 8, 70),
      ];
      const points = Array.from({ length: 8 }, (_, index) =>
        at(x, y, index % 2 ? reach * 0.35 : reach, (index * Math.PI) / 4),
      );
      return path(`M${points.join('L')}Z`, fill(canvas));
    }),

  BLOCKS: (canvas) =>
    times(14, () => {
      const [x, y] = [between(canvas, -40, canvas.width), between(canvas, -40, canvas.height)];
      const [width, height] = [between(canvas, 40, canvas.width / 2.5), between(canvas, 30, canvas.height / 4)];
      const turn = `rotate(${px(between(canvas, -25, 25))} ${px(x)} ${px(y)})`;
      return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="14" fill="${fill(canvas)}" fill-opacity=".6" transform="${turn}"/>`;
    }),

  RINGS(canvas) {
    const [x, y] = [between(canvas, 0.25, 0.75) * canvas.width, between(canvas, 0.25, 0.65) * canvas.height];
    return times(9, (index) => {
      const radius = (canvas.width / 11) * (index + 0.6);
      const dash = `${px(between(canvas, 40, 400))} ${px(between(canvas, 10, 90))}`;
      return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="none" stroke="${fill(canvas)}" stroke-width="${px(between(canvas, 6, 30))}" stroke-dasharray="${dash}"/>`;
    });
  },
};

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const between = ({ random }: Canvas, from: number, to: number) => from + random() * (to - from);
const px = (value: number) => String(Math.round(value * 10) / 10);
const at = (x: number, y: number, reach: number, angle: number) =>
  `${px(x + reach * Math.cos(angle))} ${px(y + reach * Math.sin(angle))}`;
const fill = ({ colours, random }: Canvas) => colours[Math.floor(random() * colours.length)] ?? '#ffffff';
const circle = (x: number, y: number, radius: number, colour: string) =>
  `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${colour}"/>`;
const path = (d: string, colour: string, opacity = 1) => `<path d="${d}" fill="${colour}" fill-opacity="${opacity}"/>`;
