/**
 * What the pages of the libraries give as `bench`, for the page of the kit: attributes and properties that its README names.
 * A function that is sent to the page: it may use nothing from outside itself.
 */
export function kitApi() {
  const each = use => document.querySelectorAll('[data-chart]').forEach(use);
  globalThis.bench = {
    language: lang => (document.documentElement.lang = lang),
    year: year => each(widget => (widget.year = year)),
    // Its keys say what an entry stands under, too.
    open: key =>
      each(widget => {
        const item = widget.model.outline.find(each => each.key.split('/').at(-1) === key);
        widget.path = item ? [item.key] : [];
      }),
  };
}
