import {doors} from '../load/doors.js';
import {FILLS} from '../styles/tokens.js';
import type {ChartHost} from './chart-host.js';

/** Looks at a page's own colours once for each drawing: where neighbours are too alike, marks get an outline, and the console says why. */
export class Palette {
  private told = '';

  constructor(private readonly host: ChartHost) {}

  async check(): Promise<void> {
    const style = getComputedStyle(this.host);
    const root = this.host.renderRoot.querySelector('.root');
    const own = ['paper', ...FILLS].filter(name => style.getPropertyValue(`--mizania-${name}`).trim() !== '');
    if (!root || (own.length === 0 && this.told === '')) return;
    const {weakPairs} = await doors.contrast();
    const weak = weakPairs(root, new Set(own)).join(', ');
    root.classList.toggle('outlined', weak !== '');
    if (weak !== '' && weak !== this.told)
      console.warn(`${this.host.localName}: marks are outlined, since these colours differ by less than 3:1: ${weak}`);
    this.told = weak;
  }
}
