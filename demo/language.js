const LANGUAGES = ['fr', 'ar', 'en'];

/** `?lang=ar` in an address; French otherwise. @param {string} address */
export function languageOf(address) {
  const wanted = new URL(address).searchParams.get('lang') ?? '';
  return LANGUAGES.includes(wanted) ? wanted : 'fr';
}

/** The widgets follow the nearest `lang` by themselves. @param {string} lang */
export function showLanguage(lang) {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  for (const link of document.querySelectorAll('.languages a')) {
    if (link.getAttribute('hreflang') === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** The links of the switch change the address without loading the page again. @param {() => void} changed */
export function followLanguage(changed) {
  addEventListener('popstate', changed);
  document.querySelector('.languages')?.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href') + location.hash);
    changed();
  });
}
