import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {installDebian, mayInstall} from './chromium.js';

/** Debian's: WebKitGTK with its driver, and a screen that nobody needs to look at. */
const systemPackages = ['webkit2gtk-driver', 'xvfb'];

/** @param {string} name @returns {string | undefined} its path, if a folder of PATH has it */
const inPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, name))
    .find(path => existsSync(path));

/** @returns {{driver: string, screen: string} | undefined} the programs that drive a WebKit and show it nowhere, if both are there */
export function findWebKit() {
  const driver = process.env.WEBKIT_DRIVER_PATH || inPath('WebKitWebDriver');
  const screen = inPath('Xvfb');
  return driver && screen ? {driver, screen} : undefined;
}

/** Finds a WebKit, or installs Debian's where this user may; without one its suites are not run, and the tests say so. */
export async function ensureWebKit() {
  if (!findWebKit() && mayInstall()) await installDebian(systemPackages);
  if (!findWebKit()) console.log('No WebKit was found: the browser suites will run without it.');
}
