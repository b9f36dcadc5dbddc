// Shows how far an import is, on standard error: a bar on a terminal, else a line now and then.

import { SingleBar } from 'cli-progress';
import type { Watch } from './runImport.js';

const lineEveryMs = 5_000;

export function progressBar(out: NodeJS.WriteStream): Watch {
  let bar: SingleBar | undefined;
  let [stage, done, total, told] = ['', 0, 0, 0];
  return {
    stage(name, of) {
      [stage, done, total, told] = [name, 0, of, Date.now()];
      if (!out.isTTY || of === 0) return;
      bar = new SingleBar({
        format: `${name.padEnd(10)} {bar} {percentage}% {eta_formatted}`,
        stream: out,
        hideCursor: true,
      });
      bar.start(of, 0);
    },
    advance(by) {
      done += by;
      bar?.update(Math.min(done, total));
      if (out.isTTY || Date.now() - told < lineEveryMs) return;
      told = Date.now();
      out.write(`${stage}: ${Math.floor((Math.min(done, total) / Math.max(total, 1)) * 100)}%\n`);
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
    say: (line) => void out.write(`${line}\n`),
  };
}
