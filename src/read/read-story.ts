import type { StoryId } from '../model/ids.ts';
import type { Story } from '../model/story.ts';
import type { Reading, SourceText } from './content-folder.ts';
import { readFrontMatter } from './front-matter.ts';
import { idOfFile } from './id-of-file.ts';
import { storySchema } from './schemas/story.ts';
import { validate } from './validate.ts';

/** Reads `stories/*.md`. */
export function readStory(source: SourceText): Reading<Story> {
  const front = readFrontMatter(source);
  const fields = validate(storySchema, front);
  const { id, problems } = idOfFile(source.path);
  if (!fields.value || problems.length > 0) return { value: null, problems: [...problems, ...fields.problems] };
  const { title, summary } = fields.value;
  const file = { path: source.path, hash: source.hash };
  return { value: { id: id as StoryId, file, title, summary: summary ?? null, profile: front.body.trim() }, problems: fields.problems };
}
