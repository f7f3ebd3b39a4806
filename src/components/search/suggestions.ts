import type { SearchNames } from '../../views/data/search-data.ts';
import { suggest, type Suggestion } from './suggest.ts';

/**
 * Offers people and agencies below a field while somebody types, as the ARIA combobox pattern has it: arrows choose,
 * Enter takes, Escape closes.
 *
 * @param names fetched when the field is first used.
 * @param take called with the suggestion that was chosen.
 */
export function offerSuggestions(input: HTMLInputElement, list: HTMLElement, names: () => Promise<SearchNames>, take: (chosen: Suggestion) => void): void {
  let offered: readonly Suggestion[] = [];
  let current = -1;

  const show = (next: readonly Suggestion[]): void => {
    offered = next;
    current = -1;
    list.replaceChildren(...offered.map(option));
    list.hidden = offered.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  };
  const option = ({ kind, name }: Suggestion, index: number): HTMLLIElement => {
    const item = Object.assign(document.createElement('li'), { id: `suggestion-${index}`, textContent: name });
    item.setAttribute('role', 'option');
    item.dataset['kind'] = kind;
    // Before the field loses focus, which closes the list.
    item.addEventListener('mousedown', (event) => {
      event.preventDefault();
      choose(index);
    });
    return item;
  };
  const choose = (index: number): void => {
    const chosen = offered[index];
    show([]);
    if (chosen) take(chosen);
  };
  const move = (by: number): void => {
    current = (current + by + offered.length + 1) % (offered.length + 1);
    [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === current)));
    const item = list.children[current];
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
  };

  input.addEventListener('input', async () => {
    const known = await names().catch(() => null);
    if (known) show(suggest(input.value, known));
  });
  input.addEventListener('blur', () => show([]));
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && current >= 0 && current < offered.length) choose(current);
    else return;
    event.preventDefault();
  });
}
