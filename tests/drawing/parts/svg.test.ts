import { describe, expect, it } from 'vitest';
import { svg } from '../../../src/drawing/parts/svg.ts';

describe(svg, () => {
  it('escapes what comes into it, in texts and in attributes', () => {
    expect(svg`<text class="${'"><b>'}">${'R&D <b>'}</text>`.markup).toBe('<text class="&quot;&gt;&lt;b&gt;">R&amp;D &lt;b&gt;</text>');
  });

  it('takes pieces as they are, lists one after the other, and leaves out what is not there', () => {
    const piece = svg`<path d="M${0} 1"/>`;
    expect(svg`<g>${[piece, [piece], false]}${undefined}${false}</g>`.markup).toBe('<g><path d="M0 1"/><path d="M0 1"/></g>');
  });
});
