import {issueOf, type Table} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {failedTable, tableAt} from '../data/page-store.js';
import type {ChartHost} from './chart-host.js';

/** Fetches a price index. One that does not come leaves the chart at current prices, with a remark. */
export class DeflatorController implements ReactiveController {
  private asked = '';
  private read: Table | undefined;

  constructor(private readonly host: ChartHost & {readonly deflator: string | undefined}) {
    host.addController(this);
  }

  /** The file that is asked for, with its issues; `undefined` while it is on its way, and when none is asked for. */
  get table(): Table | undefined {
    return this.wanted === this.asked ? this.read : undefined;
  }

  get isComing(): boolean {
    return this.wanted !== '' && this.table === undefined;
  }

  private get wanted(): string {
    return this.host.deflator ?? '';
  }

  hostUpdate(): void {
    const {wanted} = this;
    if (wanted === this.asked) return;
    this.asked = wanted;
    this.read = undefined;
    if (wanted !== '') void this.load(wanted);
  }

  private async load(asked: string): Promise<void> {
    await this.host.turn;
    const table = await tableAt(asked).catch(() => failedTable(issueOf('blocked', 'error', {text: asked})));
    if (asked !== this.asked) return;
    this.read = table;
    this.host.invalidate();
  }
}
