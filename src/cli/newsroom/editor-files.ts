import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../publish/cache-folder.ts';
import { jsonSchemas } from '../../read/schemas/json-schemas.ts';

/** The extension that completes and checks front matter: VS Code offers to install what lies in a workspace's .vscode/extensions. */
export const EXTENSION = '.vscode/extensions/dateline';

/**
 * Settings of VS Code for a newsroom: schemas, the extension that reads them in Markdown, a task that checks while writing.
 *
 * @param program the folder of the program. A copy of it may lack its hidden folders: then all but the extension is given.
 */
export function editorFiles(program: string = projectRoot): Readonly<Record<string, string>> {
  const names = ['package.json', 'extension.js', 'front-matter.js'].map((name) => `${EXTENSION}/${name}`);
  const extension = names.every((name) => existsSync(path.join(program, name))) ? names : [];
  return {
    '.vscode/settings.json': json(SETTINGS),
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
    '.vscode/tasks.json': json(TASKS),
    ...Object.fromEntries(Object.entries(jsonSchemas()).map(([name, schema]) => [`.vscode/schemas/${name}`, json(schema)])),
    ...Object.fromEntries(extension.map((name) => [name, readFileSync(path.join(program, name), 'utf8')])),
  };
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

const SETTINGS = {
  'yaml.schemas': { './.vscode/schemas/site.schema.json': ['site.yaml'] },
  '[markdown]': { 'editor.quickSuggestions': { other: true, comments: false, strings: true }, 'editor.wordWrap': 'on' },
};

/** `check --watch` of the program beside the newsroom; DATELINE names another place. Its paths are relative to the program. */
const TASKS = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Check the newsroom while writing',
      type: 'shell',
      command: 'npm --prefix "${DATELINE:-../dateline}" run -s check -- --content "$PWD" --watch',
      options: { cwd: '${workspaceFolder}' },
      isBackground: true,
      presentation: { reveal: 'never' },
      problemMatcher: {
        owner: 'dateline',
        source: 'dateline',
        fileLocation: ['autoDetect', '${workspaceFolder}/../dateline'],
        pattern: { regexp: '^(.+?):(\\d+):(\\d+)  (error|warning)  (.*)  \\(([a-z-]+)\\)$', file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 },
        background: { activeOnStart: true, beginsPattern: '^Checking at \\d\\d:\\d\\d:\\d\\d\\.$', endsPattern: '^(?:No problems found\\.|\\d+ (?:error|warning)s?.*--explain RULE explains a rule\\.)$' },
      },
    },
  ],
};
