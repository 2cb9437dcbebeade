import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from './io.ts';

/** Where the search for a free port begins when nobody asked for one, and how far it goes. */
const firstPort = 8080;
const lastPort = firstPort + 99;

export interface RunningServer {
  /** Such as "http://localhost:8080/". */
  address: string;
  close(): Promise<void>;
}

/**
 * Listens on `port`, or on the first free one from 8080 where that is undefined.
 * @throws UsageError where the port that was asked for is taken or not allowed
 */
export async function startServer(
  handler: RequestListener,
  { port, host }: { port: number | undefined; host: string },
): Promise<RunningServer> {
  const server = createServer(handler);
  if (port !== undefined) await listen(server, port, host);
  else await listenOnFirstFree(server, host);
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return {
    address: `http://${name.includes(':') ? `[${name}]` : name}:${(server.address() as AddressInfo).port}/`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listenOnFirstFree(server: Server, host: string): Promise<void> {
  for (let port = firstPort; port <= lastPort; port += 1) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
    }
  }
  throw new UsageError(`ports ${firstPort} to ${lastPort} are all taken; choose another with --port`);
}

class PortTakenError extends UsageError {}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new PortTakenError(`port ${port} is taken by another program; choose another with --port`);
    if (code === 'EACCES') throw new UsageError(`port ${port} is not allowed; choose one from 1024 with --port`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new UsageError(`this machine has no address "${host}"; valid for --host: 127.0.0.1, 0.0.0.0 or one it has`);
    }
    throw error;
  }
}
