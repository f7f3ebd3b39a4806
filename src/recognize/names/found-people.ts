import type { DirectoryPerson } from '../../model/recognition.ts';
import type { NamedPerson } from '../names-found.ts';
import type { Member } from './cast.ts';
import type { Naming } from './naming.ts';
import type { Line } from './lines.ts';
import type { TitleSpan } from './title-spans.ts';

/** The people found in an article so far, place by place. */
export class FoundPeople {
  readonly namings: Naming[] = [];
  readonly named: NamedPerson[] = [];

  get count(): number {
    return this.namings.length + this.named.length;
  }

  name(line: Line, start: number, end: number, member: Member, title: TitleSpan | null): void {
    const person = member.people.length === 1 ? member.people[0]! : null;
    if (person !== null) this.namings.push({ line, start, end, meaning: { kind: 'person', id: person.id }, candidates: [] });
    if (member.people.length > 1) this.namings.push({ line, start, end, meaning: null, candidates: member.people.map(({ id }) => id as string) });
    if (line.block < 0) return;
    const span = title === null ? null : { block: line.block, start: line.tokens[title.from]!.start, end: line.tokens[title.to - 1]!.end };
    const { key, pronoun } = member;
    this.named.push({ block: line.block, start, end, text: line.text.slice(start, end), key, id: person?.id ?? null, pronoun, title: span });
  }

  /** Words that may mean several on file mean none of them. */
  leaveOpen(line: Line, start: number, end: number, people: readonly DirectoryPerson[]): void {
    const candidates = [...new Set(people.map(({ id }) => id as string))].sort();
    if (candidates.length > 1) this.namings.push({ line, start, end, meaning: null, candidates });
  }
}
