import {executeServerCommand} from '@web/test-runner-commands';
import type {Served} from '../../packages/core/test/source/served.js';

export type {Served};

/** What the server is told: bytes go as base64. */
type Sent = Omit<Served, 'body'> & {readonly body?: string; readonly base64?: string};

/** The files of one test, and how often each was given. */
export interface Recording {
  readonly files: Readonly<Record<string, Sent | readonly Sent[]>>;
  readonly given: Record<string, number>;
}

export interface Recorded {
  /** The address of a file. */
  url(path: string): string;
  /** `GET /budget.csv`, `GET /budget.parquet bytes=0-99`, in order, and the bytes that were sent in answer. */
  seen(): Promise<{readonly asked: readonly string[]; readonly bytes: number}>;
}

/**
 * Puts files on a server of another origin, which no other test sees. `files`: answers by path; of several answers each is
 * given once, in their order, and the last from then on. An answer that refers to its own server writes `{here}`.
 */
export async function record(files: Readonly<Record<string, Served | readonly Served[]>>): Promise<Recorded> {
  const told = Object.entries(files).map(([path, answers]) => [path, [answers].flat().map(sentOf)]);
  const payload = {files: Object.fromEntries(told) as object};
  const {name, origin}: {name: string; origin: string} = await executeServerCommand('record', payload);
  return {
    url: path => `${origin}/${name}${path}`,
    seen: () => executeServerCommand('recorded', {name}),
  };
}

function sentOf({body, ...answer}: Served): Sent {
  if (!(body instanceof Uint8Array)) return {...answer, body};
  let text = '';
  for (const byte of body) text += String.fromCharCode(byte);
  return {...answer, base64: btoa(text)};
}
