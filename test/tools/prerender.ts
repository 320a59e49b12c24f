import {executeServerCommand} from '@web/test-runner-commands';

/** A tag, and what its `src` would give: a file of the demo, or data. */
export interface PrerenderedWidget {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly file?: string;
  readonly data?: string | readonly object[];
  readonly options?: {
    readonly nonce?: string;
    readonly stylesheet?: string;
    readonly children?: string;
  };
}

/** A page around them, which holds only them and a paragraph that shows whether anything moves. */
export interface Page {
  readonly name: string;
  readonly lang?: 'fr' | 'ar' | 'en';
  /** Markup for its head. */
  readonly head?: string;
  /** True: with the kit. */
  readonly kit?: boolean;
  /** Width of the column in pixels; the whole window when absent. */
  readonly width?: number;
}

export interface Prerendered {
  readonly markup: readonly string[];
  readonly stylesheet: string;
  readonly hash: string;
  /** Where the page is, for `visit()`. */
  readonly path: string;
}

/** Makes widgets without a page, in Node, by what was built. */
export function prerender(widgets: readonly PrerenderedWidget[], page?: Page): Promise<Prerendered> {
  return executeServerCommand('prerender', {widgets, page});
}
