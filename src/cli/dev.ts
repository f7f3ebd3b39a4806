import { once } from 'node:events';
import { defineCommand } from 'citty';
import { clock, contentFolder, contentOption, nowOption } from './content.ts';
import { portNumber, serverOptions } from './preview.ts';
import { reportProblems } from './report.ts';

/** `dev`: the site as it is being written. */
export const command = defineCommand({
  meta: { name: 'dev', description: 'Show the site while you write: drafts and embargoed articles too, marked; every change appears in the open page. Ends with Ctrl+C.' },
  args: { ...contentOption, ...nowOption, ...serverOptions },
  async run({ args }) {
    const content = contentFolder(args.content);
    // The development server is large: other commands do without.
    const { startDev } = await import('../publish/dev.ts');
    const server = await startDev({
      content,
      host: args.host ?? 'localhost',
      port: portNumber(args.port, 4321),
      clock: (timeZone) => clock(args.now, timeZone),
      report: (problems) => {
        const errors = problems.filter(({ severity }) => severity === 'error');
        process.stderr.write(reportProblems(errors, { format: 'text', contentFolder: content }));
      },
    });
    process.stdout.write(`Showing ${content} at ${server.address}\n`);
    await once(process, 'SIGINT');
    await server.stop();
    return 0;
  },
});
