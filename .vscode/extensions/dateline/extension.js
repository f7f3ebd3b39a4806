// @ts-check
/**
 * Completes and checks front matter in Markdown files by the JSON Schemas beside this newsroom. The YAML extension does so
 * in YAML files only: github.com/redhat-developer/vscode-yaml/issues/207.
 */
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { completionsAt, findingsIn, meaningAt } = require('./front-matter.js');

/** The schemas of a newsroom lie beside this extension, those of the program's own clone under public/. */
const SCHEMAS = [path.join(__dirname, '../../schemas'), path.join(__dirname, '../../../public/schemas')].find((folder) => existsSync(folder)) ?? '';

const FOLDERS = /** @type {Record<string, string>} */ ({ articles: 'article', people: 'person', agencies: 'agency', stories: 'story' });

/** The content folder that a file lies in, with what it is there; null for any other Markdown. @param {string} file */
function placeOf(file) {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (!existsSync(path.join(folder, 'site.yaml'))) continue;
    const kind = FOLDERS[path.relative(folder, file).split(path.sep)[0] ?? ''];
    return kind ? { folder, schema: JSON.parse(readFileSync(path.join(SCHEMAS, `${kind}.schema.json`), 'utf8')) } : null;
  }
  return null;
}

/** Ids on file. @param {string} folder @param {string} kind @returns {string[]} */
function idsIn(folder, kind) {
  const names = (/** @type {string} */ below) => (existsSync(path.join(folder, below)) ? readdirSync(path.join(folder, below)).filter((name) => name.endsWith('.md')) : []);
  if (kind !== 'posts') return names(kind).map((name) => name.slice(0, -3));
  return names('agencies').flatMap((name) => [...readFileSync(path.join(folder, 'agencies', name), 'utf8').matchAll(/^\s*(?:- )?\{?\s*id:\s*["']?([a-z0-9-]+)|[{,]\s*id:\s*["']?([a-z0-9-]+)/gm)].map(([, block, flow]) => block ?? flow ?? ''));
}

/** @param {import('vscode').TextDocument} document */
const linesOf = (document) => document.getText().split(/\r?\n/);

const completions = {
  /** @param {import('vscode').TextDocument} document @param {import('vscode').Position} position */
  provideCompletionItems(document, position) {
    const place = placeOf(document.uri.fsPath);
    if (!place) return [];
    return completionsAt(linesOf(document), position.line, position.character, place.schema, (kind) => idsIn(place.folder, kind)).map(({ label, insert, description, required }) => {
      const item = new vscode.CompletionItem(label, insert.endsWith(': ') ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value);
      item.insertText = insert;
      item.detail = required ? 'required' : '';
      item.documentation = description;
      item.sortText = `${required ? 0 : 1}${label}`;
      item.range = document.getWordRangeAtPosition(position, /[\w-]+/);
      if (insert.endsWith(': ')) item.command = { title: 'Values', command: 'editor.action.triggerSuggest' };
      return item;
    });
  },
};

const hovers = {
  /** @param {import('vscode').TextDocument} document @param {import('vscode').Position} position */
  provideHover(document, position) {
    const place = placeOf(document.uri.fsPath);
    const meaning = place && meaningAt(linesOf(document), position.line, position.character, place.schema);
    if (!meaning) return null;
    const values = meaning.values.length > 0 ? `\n\nOne of: ${meaning.values.join(', ')}` : '';
    return new vscode.Hover(`**${meaning.key}** ${meaning.description}${values}`, new vscode.Range(position.line, meaning.start, position.line, meaning.end));
  },
};

/** @param {import('vscode').ExtensionContext} context */
function activate(context) {
  const problems = vscode.languages.createDiagnosticCollection('dateline front matter');
  /** @param {import('vscode').TextDocument} document */
  const check = (document) => {
    const place = document.languageId === 'markdown' && document.uri.scheme === 'file' ? placeOf(document.uri.fsPath) : null;
    if (place) problems.set(document.uri, findingsIn(linesOf(document), place.schema).map(({ line, start, end, message }) => new vscode.Diagnostic(new vscode.Range(line, start, line, end), message, vscode.DiagnosticSeverity.Error)));
  };
  context.subscriptions.push(
    problems,
    vscode.languages.registerCompletionItemProvider('markdown', completions, ':', ' ', '-', '[', '{', ','),
    vscode.languages.registerHoverProvider('markdown', hovers),
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  );
  vscode.workspace.textDocuments.forEach(check);
}

module.exports = { activate };
