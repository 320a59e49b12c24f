import type {Drawing} from '@mizania/core';
import {nothing, render} from 'lit';
import {keyOf} from './attributes.js';
import {scenes} from './compiled/scenes.js';
import type {Drawn} from './drawn.js';
import {picture} from './picture.js';

/**
 * Draws one chart into an element: the scene of its spec, which was compiled when the kit was built and is fetched when
 * it is first needed, as a Lit template. A page's own spec is drawn by Vega, which is fetched for it alone.
 */
export async function draw(container: HTMLElement, first: Drawing): Promise<Drawn> {
  if (first.own) return (await import('./own/embed.js')).drawOwn(container, first);
  const load = scenes[first.spec];
  if (!load) throw new TypeError(`invalid spec: ${first.spec}`);
  const {scene} = await load();
  let shown = first;
  const show = (drawing: Drawing, focus: readonly object[] = drawing.datasets.focus ?? []): void => {
    shown = drawing;
    const {datasets, params, width, height} = drawing;
    render(picture(scene({...datasets, focus}, params, drawing), width, height), container);
  };
  show(first);
  return {
    spec: first.spec,
    update: drawing => Promise.resolve(show(drawing)),
    keyAt: keyOf,
    focus(key) {
      // All of them: a region of a map may stand in the inset as well.
      const marks: readonly {readonly key?: string}[] = shown.datasets.marks ?? [];
      show(shown, key === undefined ? [] : marks.filter(mark => mark.key === key));
    },
    remove: () => void render(nothing, container),
  };
}
