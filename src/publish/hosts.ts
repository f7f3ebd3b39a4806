import type { FileColumns } from './site-files.ts';

/** What a host accepts of a site; null: no limit that a site of files meets. */
interface Host {
  readonly name: string;
  readonly files: number | null;
  /** Of the whole site, in bytes. */
  readonly bytes: number | null;
  /** Of one file, in bytes. */
  readonly largest: number | null;
  /** Files in one folder. */
  readonly inFolder: number | null;
}

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;

// As their documentation said in November 2026: developers.cloudflare.com/pages/platform/limits,
// docs.github.com/pages/getting-started-with-github-pages/github-pages-limits, docs.netlify.com/site-deploys/overview. S3 and one's own server
// take any site.
const HOSTS: readonly Host[] = [
  { name: 'Cloudflare Pages (free)', files: 20_000, bytes: null, largest: 25 * MiB, inFolder: null },
  { name: 'Cloudflare Pages (paid)', files: 100_000, bytes: null, largest: 25 * MiB, inFolder: null },
  { name: 'GitHub Pages', files: null, bytes: GiB, largest: 100 * MiB, inFolder: null },
  { name: 'Netlify', files: null, bytes: null, largest: null, inFolder: 54_000 },
];

/** What was written: the facts by which hosts decide. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The folder with the most files in it. */
  readonly fullest: { readonly path: string; readonly files: number };
}

/** Which of the hosts the README describes would refuse a site, and why, one sentence each. */
export function refusingHosts({ files, bytes, largest, fullest }: SiteSize): string[] {
  return HOSTS.flatMap((host) => {
    const reasons = [
      host.files !== null && files > host.files && `takes ${host.files.toLocaleString('en')} files`,
      host.bytes !== null && bytes > host.bytes && `takes ${Math.round(host.bytes / MiB)} MiB in all`,
      host.largest !== null && largest.bytes > host.largest && `takes files up to ${Math.round(host.largest / MiB)} MiB (${largest.path} is larger)`,
      host.inFolder !== null && fullest.files > host.inFolder && `takes ${host.inFolder.toLocaleString('en')} files in a folder (${fullest.path} has more)`,
    ].filter((reason) => reason !== false);
    return reasons.length > 0 ? [`${host.name} ${reasons.join(' and ')}`] : [];
  });
}

export function sizeOf({ paths, sizes }: Pick<FileColumns, 'paths' | 'sizes'>): SiteSize {
  let bytes = 0;
  let largest = 0;
  const folders = new Map<string, number>();
  paths.forEach((name, row) => {
    bytes += sizes[row]!;
    if (sizes[row]! > sizes[largest]!) largest = row;
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/'))) || '.';
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  });
  const [fullest, most] = [...folders].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return { files: paths.length, bytes, largest: { path: paths[largest]!, bytes: sizes[largest]! }, fullest: { path: fullest, files: most } };
}
