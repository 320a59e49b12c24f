import {executeServerCommand} from '@web/test-runner-commands';
import {Skipped, isChromium} from './page-guard.js';

export interface Visit {
  /** Below the repository: `/demo/…`, `/dist/…`, `/test/…`; anything else is looked for in demo/. */
  path: string;
  /** The page's Content-Security-Policy header; by default none, but for pages named strict.html (demo/server.js). */
  policy?: string;
  /** False: with scripts off. */
  script?: boolean;
  /** A regular expression for the addresses that cannot be reached. */
  absent?: string;
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** Media features to emulate: `{'forced-colors': 'active'}`. */
  media?: Readonly<Record<string, string>>;
  /** As eyes that see fewer colours: `protanopia`, `deuteranopia`, `tritanopia`, `achromatopsia`. */
  vision?: string;
  /** As on paper. */
  print?: boolean;
  /** An expression that is true in the page when it is ready. It may be a promise. */
  until?: string;
  /** Milliseconds to wait for it, 15,000 by default. */
  timeout?: number;
  /** An expression whose value (JSON) comes back as `result`. It may be a promise. */
  read?: string;
  /** Takes a picture of the whole page, to test/output/<name>.png. */
  screenshot?: string;
}

export interface Violation {
  effectiveDirective: string;
  blockedURI: string;
  sourceFile: string;
  lineNumber: number;
  sample: string;
}

export interface Visited<Result> {
  /** False when `until` stayed false. */
  reached: boolean;
  result: Result;
  violations: Violation[];
  /** Warnings, errors and uncaught exceptions, in order. */
  messages: string[];
  /** `200 /dist/mizania.js`, `failed https://…`, in order of their end. */
  requests: string[];
}

/**
 * Opens a page of its own in the same browser, reads it and closes it. `Result` is what `read` gives. Policies, media
 * and script switched off are Chromium's own protocol: in another engine the test is skipped from here on, and named.
 */
export function visit<Result = unknown>(options: Visit): Promise<Visited<Result>> {
  if (!isChromium) throw new Skipped('needs a page that is emulated by Chromium’s own protocol');
  return executeServerCommand('visit', options);
}
