import {delimiter, join} from 'node:path';
import {installDebian, mayInstall, starts} from './chromium.js';

const names = ['firefox-esr', 'firefox'];
const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string | undefined} the path of a Firefox that starts: FIREFOX_PATH, then PATH, then the usual places */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap(name => folders.map(folder => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? '', ...candidates, ...usualPlaces].find(path => path !== '' && starts(path));
}

/** Finds a Firefox, or installs Debian's where this user may; without one its suites are not run, and the tests say so. */
export async function ensureFirefox() {
  if (!findFirefox() && mayInstall()) await installDebian(['firefox-esr']);
  if (!findFirefox()) console.log('No Firefox was found: the browser suites will run in Chromium alone.');
}
