import {type Issue, issueOf, type Table} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {tableAt} from '../data/page-store.js';
import type {ChartHost} from './chart-host.js';

/** Fetches a price index. One that does not come leaves the chart at current prices, with a remark. */
export class DeflatorController implements ReactiveController {
  /** What came: the file, or why there is none. */
  read: Table | Issue | undefined;
  private asked = '';

  constructor(private readonly host: ChartHost & {readonly deflator: string | undefined}) {
    host.addController(this);
  }

  get isComing(): boolean {
    return this.wanted !== '' && (this.wanted !== this.asked || this.read === undefined);
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
    const read = await tableAt(asked).catch((error: unknown) => issueIn(error, asked));
    if (asked !== this.asked) return;
    this.read = read;
    this.host.invalidate();
  }
}

/** Why a file did not come. A fault of the kit's own says no more than that. */
function issueIn(error: unknown, address: string): Issue {
  const issue = error instanceof Error ? (error.cause as Issue | undefined) : undefined;
  return {
    ...(issue ?? issueOf('blocked', 'error', {text: address})),
    severity: 'warning',
  };
}
