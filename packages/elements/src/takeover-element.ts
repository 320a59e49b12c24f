import {BudgetProperties} from './budget-properties.js';
import {LocaleController} from './controllers/locale-controller.js';
import {hasTime, later} from './controllers/page-time.js';
import {TakeoverController} from './controllers/takeover-controller.js';
import {TurnController} from './controllers/turn-controller.js';

/** An element whose tag may come with a figure that was made before (`prerender()`). */
export abstract class TakeoverElement extends BudgetProperties {
  protected readonly turns = new TurnController(this, () => this.requestUpdate());
  protected readonly locale = new LocaleController(this);
  protected readonly takeover = new TakeoverController(this, this.locale);

  private isAwaited = false;

  /** Makes the model anew with the next update. */
  abstract invalidate(): void;

  /** What it needs is fetched when its turn has come, and not while a figure stands that was made before. */
  get turn(): Promise<void> {
    return this.takeover.awake.then(() => new Promise(resolve => this.turns.ask(resolve)));
  }

  /** True while its page is being printed. */
  get isPrinted(): boolean {
    return this.turns.isPrinted;
  }

  /** Makes a live figure of one that was painted before any script: for a page that wants its `model`. */
  wake(): void {
    this.takeover.wake();
  }

  override connectedCallback(): void {
    // A tag that the parser has just read: its shadow root, if it comes with one, is the next thing that is read.
    const mayCome = document.readyState === 'loading' && !this.shadowRoot && !this.hasChildNodes();
    if (!mayCome) return super.connectedCallback();
    if (this.isAwaited) return;
    this.isAwaited = true;
    setTimeout(() => {
      this.isAwaited = false;
      if (this.isConnected) super.connectedCallback();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isDeclared = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    // Under the figure that stands, whose slots keep what the page gives them.
    this.renderOptions.renderBefore = null;
    if (isDeclared) this.takeover.expect();
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.takeover.permits();
  }

  /**
   * The widgets of a page share its time: it paints and answers its reader between them. Paper waits for nobody, and the room
   * that each keeps for its data is taken by all before the page is painted, or one would push the next away.
   */
  protected override scheduleUpdate() {
    if (this.isPrinted || !this.hasUpdated || hasTime()) return super.scheduleUpdate();
    return later(() => super.scheduleUpdate());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.turns.settled;
    return super.getUpdateComplete();
  }
}
