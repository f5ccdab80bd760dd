import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { markBorrowed } from '../../src/site/mark-borrowed.ts';

const locale = (code: string, script: string): Locale => ({
  code,
  script,
  name: code,
  direction: 'ltr',
  numbers: { default: code },
  status: 'draft',
});
const words = ['Share this', 'The {{cup}} of {{day}}', '{{a}} · {{b}}', 'R&D'];
const german = { locale: locale('de', 'Latn'), borrowed: { from: locale('en', 'Latn'), words } };
const bengali = { locale: locale('bn', 'Beng'), borrowed: { from: locale('hi', 'Deva'), words: ['पढ़ा {{date}}'] } };
/** A page of the draft with this body. */
const page = (code: string, body: string) => `<html lang="${code}"><body>${body}</body></html>`;
const marked = (body: string, language: typeof german = german) => {
  const { code } = language.locale;
  return markBorrowed(page(code, body), language).slice(page(code, '').indexOf('</body>'), -'</body></html>'.length);
};

describe(markBorrowed, () => {
  it('says on an element that all of it is borrowed', () => {
    expect(marked('<p class="tea">Share this</p>')).toBe('<p class="tea" lang="en">Share this</p>');
    expect(marked('<option>R&amp;D</option>')).toBe('<option lang="en">R&amp;D</option>');
  });

  it('sets a borrowed text among others apart, in a drawing as it is done there', () => {
    expect(marked('<p>Share this <a>Teilen</a></p>')).toBe('<p><bdi lang="en">Share this </bdi><a>Teilen</a></p>');
    expect(marked('<svg><text>Share this<title>Tee</title></text></svg>')).toBe(
      '<svg><text><tspan lang="en">Share this</tspan><title>Tee</title></text></svg>',
    );
  });

  it('knows a word whose gaps are filled, but not by its gaps alone', () => {
    expect(marked('<p>The tea of Monday:</p>')).toBe('<p lang="en">The tea of Monday:</p>');
    expect(marked('<p>Tee · Montag</p>')).toBe('<p>Tee · Montag</p>');
  });

  it('leaves what the draft says itself, what speaks its language already, and what nobody reads', () => {
    for (const body of ['<p>Teilen</p>', '<div lang="en"><p>Share this</p></div>', '<script>const Share = "Share this"</script><br>'])
      expect(marked(body)).toBe(body);
  });

  it('knows letters that are none of the draft’s', () => {
    expect(marked('<h2>दाम</h2><h2>দাম</h2>', bengali)).toBe('<h2 lang="hi">दाम</h2><h2>দাম</h2>');
    expect(marked('<p>दाम 7.1। पढ़ा ২৩ নভেম্বর</p>', bengali)).toBe('<p lang="hi">दाम 7.1। पढ़ा ২৩ নভেম্বর</p>');
  });

  it('changes nothing of a language that borrows nothing', () => {
    expect(markBorrowed('<p>Share this</p>', { locale: german.locale })).toBe('<p>Share this</p>');
  });
});
