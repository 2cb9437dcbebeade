import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Spent {
  /** User and system time of the process and its children, in seconds, without what it told at its end to leave out. */
  cpu: number;
  /** Of each program the largest process, in bytes; empty where there is no /proc. */
  memory: Map<string, number>;
  seconds: number;
}

/** What a run may take; it is ended where one of its processes has more memory, or all of it lasts longer. */
export interface Limits {
  /** Bytes of one process. */
  memory: number;
  seconds: number;
}

/**
 * Runs a module in a process of its own and watches what it and its children take. At its end it sends the seconds of
 * preparation that are not to be counted.
 * @throws Error where it fails or goes beyond its limits
 */
export async function runMeasured(file: string, args: readonly string[], limits?: Limits): Promise<Spent> {
  const started = performance.now();
  const child = fork(file, [...args], { execArgv: ['--import', 'tsx', '--max-old-space-size=6000'], stdio: 'inherit' });
  const memory = new Map<string, number>();
  let most = 0;
  let excess = '';
  const look = () => {
    if (child.pid === undefined) return;
    const processes = [child.pid, ...descendantsOf(child.pid)];
    lookAt(processes, memory);
    if (limits !== undefined) {
      const isLarge = Math.max(0, ...memory.values()) > limits.memory;
      const isLong = performance.now() - started > limits.seconds * 1000;
      if (isLarge) excess = `more than ${limits.memory / 1e9} GB`;
      else if (isLong) excess = `more than ${limits.seconds} s`;
      if (excess !== '') for (const pid of processes.toReversed()) end(pid);
    }
    // A child counts while it runs, and in its parent from its end on; in between it is in neither for a moment.
    most = Math.max(
      most,
      processes.reduce((sum, pid) => sum + cpuOf(pid), 0),
    );
  };
  const watch = setInterval(look, 100);
  let cpu = 0;
  child.on('message', (sent) => {
    look();
    cpu = most - Number(sent);
    child.disconnect();
  });
  const code = await new Promise((done, fail) => child.once('exit', done).once('error', fail));
  clearInterval(watch);
  if (excess !== '') throw new Error(excess);
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return { cpu, memory, seconds: (performance.now() - started) / 1000 };
}

/** Notes the most memory that each of these programs has had so far. */
function lookAt(processes: readonly number[], memory: Map<string, number>): void {
  for (const pid of processes) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const name = /^Name:\s*(\S+)/m.exec(status)?.[1] ?? '';
      const peak = Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      memory.set(name, Math.max(memory.get(name) ?? 0, peak));
    } catch {
      // Ended in the meantime, or a system without /proc.
    }
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself in the meantime.
  }
}

function descendantsOf(parent: number): number[] {
  try {
    return readdirSync(`/proc/${parent}/task`).flatMap((task) => {
      const children = readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').split(' ').filter(Boolean);
      return children.map(Number).flatMap((child) => [child, ...descendantsOf(child)]);
    });
  } catch {
    return [];
  }
}

/** Seconds of the processor that a process and its ended children have had (proc(5): fields 14 to 17, in 1/100 s). */
function cpuOf(process: number): number {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0) / 100;
  } catch {
    return 0;
  }
}
