import type {Issue, ReadSpec} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {inlineSpec} from '../data/inline-data.js';
import {jsonAt} from '../data/page-store.js';
import type {ChartHost} from './chart-host.js';

type Host = ChartHost & {readonly spec: string | object | undefined};

/**
 * Fetches and reads a page's own spec, and the code that reads one: the `spec` property or address, else a script inside
 * the tag. What cannot be fetched or read is a fault of the spec: the words and the table of the data still stand.
 */
export class SpecController implements ReactiveController {
  /** The last one that came; `undefined` while the first is on its way. */
  read: ReadSpec | undefined;
  private asked: readonly unknown[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdate(): void {
    const spec = this.host.spec || undefined;
    const asked = [spec, spec === undefined ? inlineSpec(this.host) : undefined];
    if (this.asked.length > 0 && asked.every((value, i) => value === this.asked[i])) return;
    this.asked = asked;
    void this.load(asked);
  }

  /** Asks again for what failed. */
  retry(): void {
    this.asked = [];
    this.host.requestUpdate();
  }

  private async load(asked: readonly unknown[]): Promise<void> {
    const [spec, inline] = asked;
    const read = await this.readOf(spec, inline).catch((error: unknown) => unreadable(error, spec));
    if (asked !== this.asked) return;
    this.read = read;
    this.host.invalidate();
  }

  private async readOf(spec: unknown, inline: unknown): Promise<ReadSpec> {
    const value = typeof spec === 'string' ? jsonAt(spec) : typeof inline === 'string' ? parsed(inline) : spec;
    const [found, {readSpec}] = await Promise.all([value, import('@mizania/core/own-spec')]);
    return readSpec(found);
  }
}

const parsed = (text: string): unknown => JSON.parse(text);

/** A spec that is not there, with the reason. */
function unreadable(error: unknown, spec: unknown): ReadSpec {
  const {cause, message} = error instanceof Error ? error : new Error(String(error));
  const issue = cause as Issue | undefined;
  const isJson = error instanceof SyntaxError;
  return {
    asked: [],
    made: undefined,
    fault: issue?.code
      ? issue
      : {code: isJson ? 'bad-spec' : 'draw-failed', text: typeof spec === 'string' ? spec : '', detail: message},
    dress: () => {
      throw error;
    },
  };
}
