import {writeFileSync} from 'node:fs';
import {prerenderedPage} from '../../demo/tools/prerendered-page.js';
import {inRoot} from './paths.js';

/** What is made by the packages once they are built, besides what the bundler makes. */
export const prerenderedFiles = ['dist/prerendered.css', 'demo/prerendered.html'];

/** Writes the styles of prerendered charts as a file, for pages whose policy wants one, and the page that shows such charts. */
export async function writePrerendered() {
  const kit = await import('@mizania/elements/prerender');
  writeFileSync(inRoot('dist/prerendered.css'), kit.stylesheet);
  writeFileSync(inRoot('demo/prerendered.html'), await prerenderedPage(kit));
}
