/** Every command and what it does; each is the `command` that the file of its name exports, loaded only when asked for. */
export const COMMANDS = {
  build: 'Check the content, build the site and publish it into a folder.',
  dev: 'Show the site while you write: every change appears in the open page.',
  preview: 'Serve a built site as a static host would.',
  check: 'Report every problem of the content at once.',
  read: 'Print articles as typed objects, one JSON object a line.',
  import: 'Bring articles in from text, feeds, WordPress exports or Markdown.',
  accept: 'Publish draft profiles, such as import wrote.',
  new: 'Begin a newsroom, an article, a person or an agency.',
  rename: 'Give a person or an agency another id, everywhere.',
  verify: 'Check a folder of files against its manifest.',
  completion: 'Make bash complete commands, options and ids.',
} as const;
