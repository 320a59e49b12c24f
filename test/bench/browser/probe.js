/**
 * Runs in every page before its own scripts, and is the same for all of them. At the end of every frame it looks what has
 * been painted; the time is that of the end of the frame, which is the same for a picture of SVG, of canvas or of markup.
 * A function that is sent to the page: it may use nothing from outside itself.
 * @param {{words: string, marks: number}[]} expected by place: the total that its words say, and how many marks it draws
 */
export function probe(expected) {
  const seen = {
    /** Milliseconds since the navigation began, or undefined while it has not been seen. */
    words: undefined,
    chart: undefined,
    all: undefined,
    blocking: 0,
    shift: 0,
    /** @type {Set<number>} places whose picture stands */
    drawn: new Set(),
  };
  globalThis.seen = seen;

  const watch = (type, each) =>
    new PerformanceObserver(list => list.getEntries().forEach(each)).observe({type, buffered: true});
  watch('longtask', ({duration}) => (seen.blocking += Math.max(0, duration - 50)));
  watch('layout-shift', ({value}) => (seen.shift += value));

  const plain = text => text.replace(/[\s\u202a-\u202c]/g, '');

  /** What a place says and shows, in its shadow or not. */
  const rootOf = place => place.shadowRoot ?? place;
  const saysTotal = (place, i) => plain(rootOf(place).textContent).includes(expected[i].words);
  const isDrawn = (place, i) => {
    const root = rootOf(place);
    const canvas = root.querySelector('canvas');
    if (canvas) return canvas.dataset.drawn !== undefined;
    return root.querySelectorAll('svg path, svg rect').length >= expected[i].marks;
  };

  const look = time => {
    const places = document.querySelectorAll('[data-chart]');
    if (seen.words === undefined && [...places].some(saysTotal)) seen.words = time;
    places.forEach((place, i) => {
      if (!seen.drawn.has(i) && isDrawn(place, i)) seen.drawn.add(i);
    });
    if (seen.chart === undefined && seen.drawn.size > 0) seen.chart = time;
    if (seen.drawn.size === expected.length && [...places].every(saysTotal)) {
      seen.all = time;
      globalThis.allSeen?.('');
    }
  };

  /** What is posted in a frame runs when the frame has been painted, before whatever else waits. */
  const afterFrame = each => requestAnimationFrame(() => scheduler.postTask(each, {priority: 'user-blocking'}));

  const frame = () => {
    look(performance.now());
    if (seen.all === undefined && expected.length > 0) afterFrame(frame);
  };
  afterFrame(frame);

  /**
   * Milliseconds from an act, at the start of a frame (as the browser hands over input), to the end of the frame that shows what is wanted.
   * @param {() => unknown} act
   * @param {{drawn: string, marks: number}} wanted a text of the picture, and how many marks it has at least
   */
  globalThis.timed = (act, {drawn, marks}) =>
    new Promise((resolve, reject) => {
      const root = rootOf(document.querySelector('[data-chart]'));
      const canvas = root.querySelector('canvas');
      const count = canvas?.dataset.drawn;
      const isShown = () =>
        canvas
          ? canvas.dataset.drawn !== count
          : [...root.querySelectorAll('svg')].some(
              svg => plain(svg.textContent).includes(drawn) && svg.querySelectorAll('path, rect').length >= marks,
            );
      if (!canvas && isShown()) return reject(new Error(`the picture says ${drawn} before it is changed`));
      let start = 0;
      const look = () => {
        const time = performance.now() - start;
        if (isShown()) resolve(time);
        else if (time > 10_000) reject(new Error(`the picture never says ${drawn}`));
        else afterFrame(look);
      };
      requestAnimationFrame(() => {
        start = performance.now();
        scheduler.postTask(look, {priority: 'user-blocking'});
        void act();
      });
    });
}
