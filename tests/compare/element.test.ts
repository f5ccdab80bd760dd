import { describe, expect, it } from 'vitest';
import { element, htmlOf } from '../../src/compare/element.ts';

describe(htmlOf, () => {
  it('writes elements, attributes and words', () => {
    expect(htmlOf(element('td', { class: 'front', lang: undefined }, 'tea ', element('b', {}, 'now')))).toBe(
      '<td class="front">tea <b>now</b></td>',
    );
  });

  it('escapes all that came into it', () => {
    expect(htmlOf(element('p', { title: '"><script>' }, '<b> & "'))).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &quot;</p>');
  });
});
