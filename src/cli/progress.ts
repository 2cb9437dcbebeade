import ora from 'ora';
import type { Io } from './io.ts';

/** What a long step tells while it runs. It ends with exactly one of `succeed` and `fail`. */
export interface Progress {
  /** Where it stands; seen on a terminal only, where it replaces what was there. */
  update(text: string): void;
  /** Something worth a line of its own. */
  note(text: string): void;
  succeed(text: string): void;
  fail(text: string): void;
}

/**
 * Starts telling about a step on stderr: with a turning sign on a terminal, as plain lines in a log.
 *
 *   terminal  ⠹ Parsing 12 of 480: dumps/hebi/…      then  ✔ Parsed 480 dumps
 *   log       Parsing …                              then  Parsed 480 dumps
 */
export function startProgress(text: string, io: Pick<Io, 'stderr' | 'env'>): Progress {
  const canSpin = io.stderr.isTTY === true && io.env.CI === undefined && io.env.TERM !== 'dumb';
  return canSpin ? spin(text, io) : printLines(text, io);
}

function spin(text: string, io: Pick<Io, 'stderr' | 'env'>): Progress {
  // discardStdin would take the terminal's Ctrl+C for itself.
  const spinner = ora({ text, stream: io.stderr, isEnabled: true, discardStdin: false, color: false }).start();
  return {
    update(state) {
      spinner.text = state;
    },
    note(line) {
      spinner.clear();
      io.stderr.write(`${line}\n`);
      spinner.render();
    },
    succeed: (end) => void spinner.succeed(end),
    fail: (end) => void spinner.fail(end),
  };
}

function printLines(text: string, io: Pick<Io, 'stderr' | 'env'>): Progress {
  const line = (words: string): void => void io.stderr.write(`${words}\n`);
  line(text);
  return { update() {}, note: line, succeed: line, fail: line };
}

/** "1 dump", "2 dumps". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
