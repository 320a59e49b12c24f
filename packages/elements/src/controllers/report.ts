import type {ChartModel, Issue} from '@mizania/core';
import {emit} from '../events.js';

/** Tells the page, once for each data and once for each fault, that a chart can be read or that it cannot. */
export class Report {
  private told: unknown;

  constructor(private readonly host: EventTarget) {}

  /** `about` is what was read: the same data are reported once, however often they are drawn. */
  ready(model: ChartModel | undefined, about: unknown): void {
    if (!model || this.told === about) return;
    this.told = about;
    emit(this.host, 'mizania-ready', {model});
  }

  /** True when it is a fault that the page has not been told of. */
  error(issues: readonly Issue[]): boolean {
    const [first] = issues;
    const what = issues.map(({code, text}) => `${code} ${text ?? ''}`).join();
    if (!first || this.told === what) return false;
    this.told = what;
    emit(this.host, 'mizania-error', {code: first.code, issues});
    return true;
  }
}
