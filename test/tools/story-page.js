// Functions that run inside Storybook's frame, handed over by stories.js: each must stand alone.

/** Before Storybook: notes what its channel says, and which widgets have said that they are ready or cannot be. */
export function listenToStory() {
  // Storybook says `storyFinished` of these all the same.
  const failures = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];
  const story = {over: false, faults: [], settled: new WeakSet()};
  globalThis.story = story;
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('storyFinished', () => (story.over = true));
      for (const name of failures) {
        channel.on(name, what => {
          story.faults.push(`${name}: ${what?.message ?? JSON.stringify(what)}`);
          story.over = true;
        });
      }
    },
  });
  for (const name of ['mizania-ready', 'mizania-error']) {
    addEventListener(name, event => story.settled.add(event.composedPath()[0]));
  }
}

/** @param {string} storyId */
export function showStory(storyId) {
  Object.assign(globalThis.story, {over: false, faults: []});
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode: 'story'});
}

/** True when the story has run and every widget in it has settled, one way or the other. */
export function isSettled() {
  const {over, faults, settled} = globalThis.story;
  const widgets = [...document.querySelectorAll('#storybook-root *')].filter(
    element => element.localName.startsWith('mizania-') && element.matches(':defined'),
  );
  return over && (faults.length > 0 || widgets.every(widget => settled.has(widget)));
}

/** A story shows something, and every element of ours in it is defined. @returns {string[]} */
export function faultsOfPage() {
  const root = document.querySelector('#storybook-root');
  const unknown = [...root.querySelectorAll(':not(:defined)')].map(({localName}) => `<${localName}> is not defined`);
  return [...globalThis.story.faults, ...(root.children.length === 0 ? ['shows nothing'] : unknown)];
}
