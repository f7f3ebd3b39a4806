import { existsSync } from 'node:fs';
import { once } from 'node:events';
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
    await listen(server, args.port, args.host, 4322);
    process.stdout.write(`Serving ${folder} at ${addressOf(server, args.host)}${base}\n`);
    await once(server, 'close');
  },
});

/** @throws UsageError where the port is no number or taken. */
export async function listen(server: import('node:http').Server, port: string | undefined, host = 'localhost', usual: number): Promise<void> {
  const number = Number(port ?? usual);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError(`--port "${port}" is not a port: a number up to 65535.`);
  const failed = once(server, 'error').then(([error]) => Promise.reject(error as Error));
  try {
    server.listen(number, host);
    await Promise.race([once(server, 'listening'), failed]);
    failed.catch(() => {});
  } catch (error) {
    throw new UsageError(`The server cannot listen on port ${number} (${(error as Error).message}): choose another with --port.`);
  }
}

export function addressOf(server: import('node:http').Server, host = 'localhost'): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
