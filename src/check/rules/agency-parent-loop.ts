import type { AgencyId } from '../../model/ids.ts';
import type { Place } from '../../model/problem.ts';
import type { CheckedNewsroom } from '../checked-newsroom.ts';
import { fileStart } from '../file-start.ts';
import type { Rule } from '../rule.ts';

/** No agency is part of itself. */
export const agencyParentLoop: Rule = {
  id: 'agency-parent-loop',
  severity: 'error',
  explanation: 'Following `parent` from this agency leads back to it, so that it has no place in the tree of agencies.',
  wrong: { 'agencies/harbour-office.md': '---\nname: Harbour Office\nparent: port-authority\nposts: [{id: harbour-master, title: Harbour Master}]\n---\n', 'agencies/port-authority.md': '---\nname: Port Authority\nparent: harbour-office\n---\n' },
  right: { 'agencies/port-authority.md': '---\nname: Port Authority\nparent: harbour-office\n---\n' },
  *find(newsroom) {
    for (const { id, name, file } of newsroom.newsroom.agencies) {
      const way = wayBack(id, newsroom);
      if (way) yield { place: parentPlace(file.path, newsroom), other: parentPlace(newsroom.agencies.get(way.length > 1 ? way.at(-2)! : id)!.file.path, newsroom), message: `${name} is part of itself (${[id, ...way.slice(0, -1), id].join(' → ')}): correct a \`parent\`.` };
    }
  },
};

function parentPlace(path: string, { references, newsroom }: CheckedNewsroom): Place {
  const parent = newsroom.agencies.find(({ file }) => file.path === path)?.parent;
  return references.find((each) => each.kind === 'agency' && each.path === path && each.id === parent) ?? fileStart(path);
}

/** The agencies above one, if the last of them is itself. */
function wayBack(id: AgencyId, { agencies }: CheckedNewsroom): AgencyId[] | null {
  const way: AgencyId[] = [];
  for (let above = agencies.get(id)?.parent; above && !way.includes(above); above = agencies.get(above)?.parent) {
    way.push(above);
    if (above === id) return way.length === 1 ? [id] : way;
  }
  return null;
}
