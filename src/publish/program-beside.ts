import path from 'node:path';

/**
 * The address of a program for a thread or process.
 *
 * @param name of its file, which lies beside the one that starts it.
 * @param url of the latter: where that is compiled, so is the program.
 */
export function programBeside(name: string, url: string): URL {
  return new URL(`./${name}${path.extname(url)}`, url);
}
