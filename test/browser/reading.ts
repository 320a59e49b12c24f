// What the checks of reading share: everything open, every word there.
import type {BudgetElement} from '@mizania/elements';
import {plain, until} from './show.js';

export const words = (text: string | undefined): string => plain(text ?? '');

/** Opens table, help, remarks, how the file was read and all the parts of long lists: everything that the widget can say is then in the page. */
export async function openAll(widget: BudgetElement): Promise<void> {
  const root = widget.renderRoot;
  root.querySelector<HTMLElement>('[aria-controls=table][aria-expanded=false]')?.click();
  const help = [...root.querySelectorAll<HTMLElement>('[role=toolbar] button')].at(-1);
  if (!root.querySelector('#help')) help?.click();
  await until(() => root.querySelector('#help') !== null, 'the help');
  for (let more; (more = root.querySelector<HTMLElement>('.listed > button')); await widget.updateComplete)
    more.click();
  const remarks = root.querySelector<HTMLDetailsElement>('.issues');
  if (remarks) remarks.open = true;
  const how = root.querySelector<HTMLDetailsElement>('.how');
  if (how) {
    how.open = true;
    await until(() => how.querySelectorAll('li').length > 1, 'how the file was read');
  }
  await widget.updateComplete;
}
