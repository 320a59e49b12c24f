import {type Issue, issueOf, type Table} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {tableAt} from '../data/page-store.js';
import type {ChartHost} from './chart-host.js';

/** Fetches a price index. One that does not come leaves the chart at current prices, with a remark. */
export class DeflatorController implements ReactiveController {
  /** The file, where it need not be fetched. */
  given: Table | undefined;
  private asked = '';
  private came: Table | Issue | undefined;

  constructor(private readonly host: ChartHost & {readonly deflator: string | undefined}) {
    host.addController(this);
  }

  /** The file that is asked for, or why there is none; `undefined` while it is on its way, and when none is asked for. */
  get read(): Table | Issue | undefined {
    return this.given ?? (this.wanted === this.asked ? this.came : undefined);
  }

  get isComing(): boolean {
    return this.wanted !== '' && this.read === undefined;
  }

  private get wanted(): string {
    return this.host.deflator ?? '';
  }

  hostUpdate(): void {
    const {wanted} = this;
    if (wanted === this.asked) return;
    this.asked = wanted;
    this.came = undefined;
    if (wanted !== '') void this.load(wanted);
  }

  private async load(asked: string): Promise<void> {
    await this.host.turn;
    const came = await tableAt(asked).catch((error: unknown) => issueIn(error, asked));
    if (asked !== this.asked) return;
    this.came = came;
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
