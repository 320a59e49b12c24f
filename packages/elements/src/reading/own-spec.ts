import {
  type Budget,
  type ChartEnv,
  type ChartModel,
  type Issue,
  ownModel,
  type OwnOptions,
  type ReadSpec,
  readSpec,
} from '@mizania/core';
import type {ReactiveController} from 'lit';
import type {ChartHost} from '../controllers/chart-host.js';

type Host = ChartHost & {readonly spec: string | object | undefined};

/** What a page asks of the model of its own spec, as it stands in the tag. */
export type OwnWish = Pick<OwnOptions, 'wish' | 'each' | 'mirror'> & {readonly by: string | undefined};

/** Fetches a JSON document. Rejects with the issue as its cause. */
type Fetch = (address: string) => Promise<unknown>;

/** The name that Jupyter gave to the type, `application/vnd.vegalite.v6+json`: none is registered. */
const SPEC_TYPE = /^application\/vnd\.vegalite(\.v\d+)?\+json$/;

/**
 * Fetches and reads a page's own spec: the `spec` property or address, else a script inside the tag. What cannot be fetched
 * or read is a fault of the spec: the words and the table of the data still stand.
 */
export class OwnSpec implements ReactiveController {
  /** The last one that came; `undefined` while the first is on its way. */
  private read: ReadSpec | undefined;
  private asked: readonly unknown[] = [];
  private told = '';

  constructor(
    private readonly host: Host,
    private readonly fetch: Fetch,
  ) {
    host.addController(this);
  }

  get isWaiting(): boolean {
    return this.read === undefined;
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

  /** The spec over these rows. Errors: those of `ownModel`. */
  model(budget: Budget, {by, each, ...wish}: OwnWish, env: ChartEnv): ChartModel {
    const levels = by?.split(/[\s,]+/).filter(level => level !== '');
    const model = ownModel(budget, this.read!, {...wish, by: levels, each: each || undefined}, env);
    this.tell(model.issues[0]);
    return model;
  }

  private async load(asked: readonly unknown[]): Promise<void> {
    const [spec, inline] = asked;
    const read = await this.readOf(spec, inline).catch((error: unknown) => unreadable(error, spec));
    if (asked !== this.asked) return;
    this.read = read;
    this.host.invalidate();
  }

  private async readOf(spec: unknown, inline: unknown): Promise<ReadSpec> {
    if (typeof spec === 'string') return readSpec(await this.fetch(spec));
    return readSpec(typeof inline === 'string' ? JSON.parse(inline) : spec);
  }

  /** The reader finds a fault in the place of the drawing, the developer in the console: once, however often it is shown. */
  private tell(issue: Issue | undefined): void {
    const {code = '', text = '', detail = ''} = issue ?? {};
    const said = [code, text, detail].filter(part => part !== '').join(' | ');
    if (issue && said !== this.told) console.error(`${this.host.localName}: ${said}`);
    this.told = said;
  }
}

/** A spec that stands in the page itself: `<script type="application/vnd.vegalite.v6+json">` inside the tag. */
function inlineSpec(host: Element): string | undefined {
  const scripts = [...host.children].filter(child => child instanceof HTMLScriptElement);
  return scripts.find(({type}) => SPEC_TYPE.test(type))?.textContent;
}

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
