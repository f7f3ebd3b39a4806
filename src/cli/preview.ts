import { existsSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { defineCommand } from 'citty';
import { previewServer } from '../publish/preview.ts';
import { UsageError } from './arguments.ts';
import { basePath } from './build.ts';

/** Where a server of ours listens. */
export const serverOptions = {
  port: { type: 'string', valueHint: 'N', description: 'The port; 0 for any that is free.' },
  host: { type: 'string', valueHint: 'NAME', description: 'The address to listen on (default: localhost).' },
} as const;

/** `preview`: the built site as a static host would serve it. */
export const command = defineCommand({
  meta: { name: 'preview', description: 'Serve a built site as a static host would: 404 page, trailing slashes, redirects, headers. Ends with Ctrl+C.' },
  args: {
    out: { type: 'string', valueHint: 'DIR', description: 'The built site (default: dist).' },
    base: { type: 'string', valueHint: '/path/', description: 'The path it was built for (default: /).' },
    ...serverOptions,
  },
  async run({ args }) {
    const folder = path.resolve(args.out ?? 'dist');
    if (!existsSync(path.join(folder, 'index.html'))) throw new UsageError(`There is no built site in ${folder}: run \`npm run build\` first, or name another with --out.`);
    const base = args.base === undefined ? '/' : basePath(args.base);
    const server = previewServer(folder, base);
    await listen(server, portNumber(args.port, 4322), args.host);
    process.stdout.write(`Serving ${folder} at ${addressOf(server, args.host)}${base}\n`);
    await once(server, 'close');
  },
});

/** @throws UsageError where the server cannot listen there. */
async function listen(server: Server, port: number, host = 'localhost'): Promise<void> {
  const failed = once(server, 'error').then(([error]) => {
    throw error as Error;
  });
  try {
    server.listen(port, host);
    await Promise.race([once(server, 'listening'), failed]);
    failed.catch(() => {});
  } catch (error) {
    throw new UsageError(`The server cannot listen on port ${port} (${(error as Error).message}): choose another with --port.`);
  }
}

/** @throws UsageError where it is no port. */
export function portNumber(written: string | undefined, usual: number): number {
  const port = Number(written ?? usual);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port "${written}" is not a port: write a number up to 65535.`);
  return port;
}

function addressOf(server: Server, host = 'localhost'): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
