import { describe, expect, it } from 'vitest';
import { withOwnStyles } from '../../src/tools/page-styles.ts';

/** The styles of a page that has this body, of all that were written. */
function kept(css: string, body: string, made: readonly string[] = []): string {
  const page = withOwnStyles(`<!doctype html><html lang="en"><head><style>${css}</style></head><body>${body}</body></html>`, new Set(made));
  return /<style>([^]*)<\/style>/.exec(page)![1]!;
}

const tea = '<main class="tea"><p class="cup soft" data-part="one">Tea</p><p>Milk</p></main>';

describe(withOwnStyles, () => {
  it('leaves out what nothing in the page matches', () => {
    expect(kept('.cup{color:red}.plate{color:red}table{margin:0}', tea)).toBe('.cup{color:red}');
    expect(kept('p.cup{color:red}main.cup{color:red}', tea)).toBe('p.cup{color:red}');
  });

  it('leaves out a selector alone where others of its rule are matched', () => {
    expect(kept('.cup,.plate,main{color:red}', tea)).toBe('.cup,main{color:red}');
  });

  it('knows what stands in what, right below what, and beside what', () => {
    const css = ['main .cup', 'main>.cup', 'body>.cup', '.cup main', '.cup+p', '.cup~main'].map((selector) => `${selector}{color:red}`);
    expect(kept(css.join(''), tea)).toBe('main .cup{color:red}main>.cup{color:red}.cup+p{color:red}');
  });

  it('keeps what a state needs', () => {
    const states = [
      '.cup:hover',
      '.cup:target',
      '.cup:not(.full)',
      '.cup:has(.spoon)',
      '[open]>p',
      '[hidden]',
      'p:checked',
      ':focus-visible',
      '.cup::before',
    ];
    const css = states.map((selector) => `${selector.replace('::', ':')}{color:red}`).join('');
    expect(kept(css, tea)).toBe(css);
  });

  it('keeps what a script may set: an attribute that no element has, and a value that the script says', () => {
    const css = '[data-theme=dark] p{color:red}[data-theme=dark]{color:red}';
    expect(kept(css, tea)).toBe(css);
    expect(kept('[data-part=two]{color:red}[data-part=one]{color:blue}', tea)).toBe('[data-part=one]{color:blue}');
    expect(kept('[data-part=two]{color:red}', tea, ['two'])).toBe('[data-part=two]{color:red}');
    expect(kept('[data-part^=t]{color:red}', tea)).toBe('[data-part^=t]{color:red}');
  });

  it('keeps what a script makes, under the names that stand in it', () => {
    expect(kept('.spoon{color:red}.plate{color:red}dialog p{color:red}', tea, ['spoon', 'dialog'])).toBe(
      '.spoon{color:red}dialog p{color:red}',
    );
  });

  it('goes into blocks, and leaves out those that are empty then', () => {
    const css = '@media (width>=40rem){.cup{color:red}.plate{color:red}}@supports (color:red){.plate{color:red}}';
    expect(kept(css, tea)).toBe('@media (width>=40rem){.cup{color:red}}');
    expect(kept('@media print{@supports (color:red){.cup{color:red}.plate{color:red}}}', tea)).toBe(
      '@media print{@supports (color:red){.cup{color:red}}}',
    );
  });

  it('leaves what is no rule of elements', () => {
    const css = '@page{margin:1cm}@font-face{font-family:Tea;src:url(tea.woff2)}@keyframes steam{from{opacity:1}to{opacity:0}}';
    expect(kept(css, tea)).toBe(css);
  });

  it('reads elements that are not closed, and no words of scripts', () => {
    expect(kept('i p{color:red}main b{color:red}', '<main><i></i><br><b>x</b></main><p>y</p>')).toBe('main b{color:red}');
    expect(kept('.spoon{color:red}', '<script>"<p class="spoon">"</script>')).toBe('');
  });
});
