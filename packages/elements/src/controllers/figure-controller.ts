import {type ChartModel, type Country, directionOf, type Lang, type Understanding} from '@mizania/core';
import type {FigureParts} from '../view/figure.js';
import type {ExploreController, Explorable} from './explore-controller.js';
import {Palette} from './palette.js';
import {HelpController} from './help-controller.js';
import {HowController} from './how-controller.js';
import {SoundController} from './sound-controller.js';
import {Spoken} from './spoken.js';
import {TableController} from './table-controller.js';
import {TermController} from './term-controller.js';

/** What a chart is, and what it was read from. */
export interface FigureFacts {
  /** For the help: the name of its spec. */
  readonly kind: string;
  readonly country: Country | undefined;
  readonly understanding: Understanding | undefined;
}

type Part = 'reading' | 'table' | 'tableOpen' | 'help' | 'helpOpen' | 'sound' | 'soundOpen' | 'said';
type Deed = 'onKey' | 'onTerm' | 'onPath' | 'onTable' | 'onCopy' | 'onDownload' | 'onSound' | 'onHelp';

/** What a reader does around the drawing: the table, the help, the keys, and what is said of all that. */
export class FigureController {
  tableOpen = false;
  readonly spoken = new Spoken();
  private readonly table: TableController;
  private readonly help: HelpController;
  private readonly how: HowController;
  private readonly sound: SoundController;
  private readonly terms: TermController;
  private readonly palette: Palette;

  constructor(
    private readonly host: Explorable,
    private readonly explore: ExploreController,
    private readonly facts: () => FigureFacts,
  ) {
    const say = (text: string): void => {
      this.spoken.say(text);
      host.requestUpdate();
    };
    this.table = new TableController(host, say);
    this.terms = new TermController(host, say);
    this.help = new HelpController(host);
    this.how = new HowController(host);
    this.sound = new SoundController(host, explore, say);
    this.palette = new Palette(host);
  }

  /** Of the currency: for the files that a reader takes away. */
  private get decimals(): number {
    return this.facts().country?.pack.currency.decimals ?? 0;
  }

  parts(model: ChartModel, lang: Lang): Pick<FigureParts, Part | Deed> {
    const {host, explore, help, how, sound, table, tableOpen} = this;
    const {kind, country, understanding} = this.facts();
    return {
      reading: how.view(understanding, country, lang),
      table,
      tableOpen,
      help: help.view(kind, host.pattern, model, lang),
      helpOpen: help.open,
      sound: sound.view(model, lang),
      soundOpen: sound.open,
      said: this.spoken.in(model),
      onKey: event => this.key(event, lang),
      onTerm: event => void this.terms.hear(event, this.facts().country, lang),
      onPath: path => explore.go(path, true),
      onTable: () => this.openTable(!tableOpen),
      onCopy: () => void table.copy(model.table, this.decimals, lang),
      onDownload: () => this.download(model, lang),
      onSound: from => sound.toggle(lang, from),
      onHelp: from => help.toggle(lang, from),
    };
  }

  /** A drawing stands in the page. */
  drawn(): void {
    void this.palette.check();
  }

  openTable(open: boolean): void {
    this.tableOpen = open;
    this.host.requestUpdate();
    if (open) void this.table.prepare();
  }

  download(model: ChartModel, lang: Lang): void {
    void this.table.download(model.table, this.decimals, `${this.host.localName}.csv`, lang);
  }

  private key(event: KeyboardEvent, lang: Lang): void {
    const {help, explore} = this;
    if (event.key === 'Escape') {
      if (!help.open) return explore.escape(event);
      event.stopPropagation();
      return help.close();
    }
    const asks = event.key === '?' || event.key === '\u061f';
    if (!asks || !explore.isItem(event.target)) return explore.key(event, directionOf(lang) === 'rtl');
    event.preventDefault();
    help.toggle(lang, event.target);
  }
}
