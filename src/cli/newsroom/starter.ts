import { stringify } from 'yaml';
import { editorFiles } from './editor-files.ts';

/** What a new newsroom is told of itself. */
export interface StarterFacts {
  readonly title: string;
  readonly timeZone: string;
  /** "YYYY-MM-DD" */
  readonly today: string;
}

/** The files of a newsroom that builds at once and shows, in small, what goes where. */
export function starterFiles({ title, timeZone, today }: StarterFacts): Readonly<Record<string, string>> {
  const year = today.slice(0, 4);
  return {
    'site.yaml': siteYaml(title, timeZone),
    [`articles/${year}/${today}-first-edition.md`]: article(today),
    'people/robin-vale.md': person(today),
    'agencies/town-council.md': AGENCY,
    'assets/README.txt': 'Pictures and documents go here. An article names them as /assets/picture.jpg.\n',
    ...editorFiles(),
    '.github/workflows/publish.yml': WORKFLOW,
    '.githooks/pre-commit': PRE_COMMIT,
    '.gitignore': 'dist/\nnode_modules/\n.DS_Store\n',
  };
}

function siteYaml(title: string, timeZone: string): string {
  return `${stringify({ title, url: 'https://example.org', lang: 'en', timeZone })}# A line under the name:
# tagline: What this newsroom covers
# Where readers report an error, a mail address or a web address:
# contact: corrections@example.org
# Topics that stand in the navigation:
# nav: [Politics, Courts]
`;
}

function article(today: string): string {
  return `---
title: Vale takes the chair of the town council
summary: The first article of this newsroom. Change it, or delete the file.
published: ${today}
byline: [Your Name]
topics: [Council]
---

The Town Council made Robin Vale its chair this morning. "The doors are open," Vale told reporters.

Names are recognized as they stand: both above lead to pages of their own. Whoever has no file stays plain text.
A link says what recognition cannot know, as in [the new head of the council](person:robin-vale).
`;
}

function person(today: string): string {
  return `---
name: Robin Vale
# also: [R. Vale]
posts:
  - {post: council-chair, from: ${today}, to: present}
---

Robin Vale chairs the Town Council. A profile is two or three sentences; everything else on the page comes from the articles.
`;
}

const AGENCY = `---
name: Town Council
kind: legislature
posts:
  - id: council-chair
    title: Chair of the Town Council
    also: [council chair]
---

The Town Council of the example. An agency's file declares the posts that people hold in it.
`;

const WORKFLOW = `# Checks and publishes the newsroom on GitHub Pages: on every push, and every hour, so that embargoes end on time.
# Set the repository variable DATELINE to the repository that holds the program, as owner/name, and choose
# "GitHub Actions" as the source of Pages in the repository's settings.
name: Publish
on:
  push:
    branches: [main]
  schedule:
    - cron: '7 * * * *'
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
        with:
          path: newsroom
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.DATELINE }}
          path: dateline
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
          cache-dependency-path: dateline/package-lock.json
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm ci --omit=dev
        working-directory: dateline
      # Without the last site, which is kept for an edit on the same machine.
      - uses: actions/cache@v4
        with:
          path: |
            dateline/node_modules/.cache/dateline/*
            !dateline/node_modules/.cache/dateline/spares
          key: dateline-\${{ github.run_id }}
          restore-keys: dateline-
      - run: npm run -s build -- --content ../newsroom --out ../site --site "\${{ steps.pages.outputs.base_url }}"
        working-directory: dateline
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - uses: actions/deploy-pages@v4
        id: deploy
`;

const PRE_COMMIT = `#!/bin/sh
# Refuses a commit while the content has errors. Turn it on with: git config core.hooksPath .githooks
# DATELINE names the folder of the program; by default it lies beside this newsroom.
exec npm --prefix "\${DATELINE:-../dateline}" run -s check -- --content "$PWD"
`;
