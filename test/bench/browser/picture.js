/**
 * A picture as the page shows it, in pixels of the page.
 * @typedef {{x: number, y: number, width: number, height: number, fill: string}} Shape
 * @typedef {{text: string, x: number, y: number}} Text its middle
 * @typedef {{words: string, shapes: Shape[], texts: Text[]}} Picture
 */

/**
 * Reads a place of the page. A function that is sent to the page: it may use nothing from outside itself.
 * @param {number} i
 * @returns {Picture}
 */
export function pictureAt(i) {
  const place = document.querySelector(`[data-chart="${i}"]`);
  const root = place.shadowRoot ?? place;
  const canvas = root.querySelector('canvas');
  const words = root.textContent;
  if (canvas) {
    const {left, top} = canvas.getBoundingClientRect();
    const {shapes, texts} = canvas.picture;
    const moved = each => ({...each, x: each.x + left, y: each.y + top});
    return {words, shapes: shapes.map(moved), texts: texts.map(moved)};
  }

  /** The outline without its stroke: `getBoundingClientRect` adds that. */
  const boxOf = shape => {
    const {x, y, width, height} = shape.getBBox();
    const matrix = shape.getScreenCTM();
    const [a, b] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map(point =>
      point.matrixTransform(matrix),
    );
    return {x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y)};
  };
  const isSeen = ({fill, fillOpacity, opacity, visibility}) =>
    fill !== 'none' &&
    !/^rgba\(.*, 0\)$/.test(fill) &&
    Number(fillOpacity) > 0 &&
    Number(opacity) > 0 &&
    visibility !== 'hidden';

  const shapes = [...root.querySelectorAll('svg path, svg rect')]
    .filter(shape => !shape.closest('defs, clipPath') && isSeen(getComputedStyle(shape)))
    .map(shape => ({...boxOf(shape), fill: getComputedStyle(shape).fill}));
  /** Comments of templates are no text, and Highcharts writes each text twice, for its outline. */
  const isWritten = node =>
    node.nodeType !== Node.COMMENT_NODE &&
    node.nodeName !== 'title' &&
    !node.classList?.contains('highcharts-text-outline');
  const textOf = node =>
    node.childNodes.length > 0 ? [...node.childNodes].filter(isWritten).map(textOf).join(' ') : node.textContent;
  const texts = [...root.querySelectorAll('svg text')]
    .filter(text => text.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    .map(text => {
      const {x, y, width, height} = text.getBoundingClientRect();
      return {text: textOf(text), x: x + width / 2, y: y + height / 2};
    });
  return {words, shapes, texts};
}

/**
 * Remembers what is drawn on every canvas, until it is cleared. Never there when anything is timed.
 * A function that is sent to the page: it may use nothing from outside itself.
 */
export function recordCanvas() {
  const context = CanvasRenderingContext2D.prototype;
  const pictureOf = canvas => (canvas.picture ??= {shapes: [], texts: []});
  let box;
  const around = (ctx, ...points) => {
    const matrix = ctx.getTransform();
    for (const [x, y] of points) {
      const at = new DOMPoint(x, y).matrixTransform(matrix);
      box = box
        ? {
            x0: Math.min(box.x0, at.x),
            y0: Math.min(box.y0, at.y),
            x1: Math.max(box.x1, at.x),
            y1: Math.max(box.y1, at.y),
          }
        : {x0: at.x, y0: at.y, x1: at.x, y1: at.y};
    }
  };
  const add = ctx => {
    if (!box || /, 0\)$|^transparent$/.test(ctx.fillStyle)) return;
    const {x0, y0, x1, y1} = box;
    pictureOf(ctx.canvas).shapes.push({x: x0, y: y0, width: x1 - x0, height: y1 - y0, fill: String(ctx.fillStyle)});
  };
  const corners = (ctx, x, y, width, height) => around(ctx, [x, y], [x + width, y + height]);
  const before = {
    beginPath: () => (box = undefined),
    moveTo: (ctx, x, y) => around(ctx, [x, y]),
    lineTo: (ctx, x, y) => around(ctx, [x, y]),
    rect: corners,
    fill: add,
    fillRect(ctx, ...sides) {
      box = undefined;
      corners(ctx, ...sides);
      add(ctx);
    },
    fillText(ctx, text, x, y) {
      const {width} = ctx.measureText(text);
      const shift = {left: width / 2, start: width / 2, right: -width / 2, end: -width / 2, center: 0}[ctx.textAlign];
      const at = new DOMPoint(x + shift, y).matrixTransform(ctx.getTransform());
      pictureOf(ctx.canvas).texts.push({text: String(text ?? ''), x: at.x, y: at.y});
    },
    drawImage(ctx, source, left, top, width) {
      const scale = width === undefined ? 1 : width / source.width;
      for (const {x, y, width, height, fill} of source.picture?.shapes ?? []) {
        const moved = {x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale, fill};
        pictureOf(ctx.canvas).shapes.push(moved);
      }
    },
    clearRect: ctx => (ctx.canvas.picture = {shapes: [], texts: []}),
  };
  for (const [name, note] of Object.entries(before)) {
    const draw = context[name];
    context[name] = function (...args) {
      note(this, ...args);
      return draw.apply(this, args);
    };
  }
}
