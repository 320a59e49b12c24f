import {type Issue, loadText, type Platform, type ReadHost} from '@mizania/core';
import {ckanAddress, loadCkan, readFound} from '@mizania/core/ckan';
import {type Opened, WholeFile} from './opened.js';

/** Why a portal has nothing; `isCertain` when the address can only be one of a portal. */
export interface NotFound {
  readonly issue: Issue;
  readonly isCertain: boolean;
}

/** What a CKAN portal has at an address, or why it has nothing; `undefined` for an address of another kind. */
export async function portalFile(
  url: string,
  platform: Platform,
  host: ReadHost,
): Promise<Opened | NotFound | undefined> {
  const at = ckanAddress(url);
  if (!at) return undefined;
  const found = await loadCkan(at, address => loadText(address, platform));
  return 'issue' in found
    ? {issue: found.issue, isCertain: at.isApi}
    : new WholeFile(wish => readFound(found, host, wish));
}
