// The one script of the page: filters, the day picker, and opening what a link points into. Everything can be read
// without it. It stands here as text because the page is one file; its hash stands beside it so that the page can
// forbid every other script (a test recomputes it).
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'
import type { ReaderLanguage } from '../words/reader-language.js'

const pageScript = ({ of, shown, since, unknown }: DossierWords['script']): string => `'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '');
  const listen = (form, apply) => {
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
  };
  const filter = (form, items, after) => {
    const texts = new Map();
    const textOf = (item) => texts.get(item) ?? texts.set(item, fold(item.textContent)).get(item);
    listen(form, () => {
      const value = (name) => form.elements[name]?.value ?? '';
      const words = fold(value('words')).split(/\\s+/).filter(Boolean);
      const has = (item, key, wanted) => wanted === '' || (item.dataset[key] ?? '').split(' ').includes(wanted);
      let shown = 0;
      for (const item of items) {
        const fits = has(item, 'reasons', value('reason')) && has(item, 'sources', value('source')) && words.every((word) => textOf(item).includes(word));
        item.hidden = !fits;
        if (fits) shown += 1;
      }
      form.querySelector('output').textContent = shown === items.length ? '' : shown + '${of}' + items.length + '${shown}';
      after?.();
    });
  };
  const collation = document.querySelector('[data-filters]');
  if (collation) {
    filter(collation, all('[data-filter]'), () => {
      for (const group of all('[data-group]')) group.hidden = all('[data-filter]:not([hidden])', group).length === 0;
    });
  }
  for (const part of all('[data-filter-table]')) filter(part.querySelector('form'), all('tbody tr', part));
  const days = document.querySelector('[data-days]');
  if (days) {
    const form = days.querySelector('form');
    const blocks = all('[data-day]', days);
    const show = (day) => {
      const found = blocks.filter((block) => block.dataset.day <= day).pop();
      for (const block of blocks) {
        block.hidden = day !== '' && block !== found;
        block.open = block === found;
      }
      form.querySelector('output').textContent = day === '' ? '' : found ? '${since}' + found.querySelector('summary').firstChild.textContent.trim() : '${unknown}';
    };
    listen(form, () => show(form.elements.day.value));
    form.querySelector('[data-all-days]').addEventListener('click', () => { form.elements.day.value = ''; show(''); });
    show(form.elements.day.value);
  }
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      at.hidden = false;
      if (at.localName === 'details') at.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();
  addEventListener('beforeprint', () => { for (const part of all('details:not(.day)')) part.open = true; });
})();
`

/** The script of each language, with its SHA-256 as a source of a Content-Security-Policy. */
export const PAGE_SCRIPTS: Readonly<Record<ReaderLanguage, { readonly text: string; readonly hash: string }>> = {
  en: {
    text: pageScript(DOSSIER_WORDS.en.script),
    hash: 'sha256-PP/k0e2oaROJPfgBmYKXkCte1DlI/UTAq8zHZvcwGkA=',
  },
  es: {
    text: pageScript(DOSSIER_WORDS.es.script),
    hash: 'sha256-RhItSJQxhqDYN/rsul2BcMdy1M8+GBXLY6z82K4Cjp8=',
  },
}
