import { beforeAll, describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../src/files/files.ts';
import { formatProblems } from '../../src/files/problem.ts';
import { readSite } from '../../src/site/read.ts';
import { beginDrafts, describeDrafts, drafts } from '../second-site/drafts.ts';
import { beginSite, type SecondSite } from '../second-site/site.ts';

const { site: before, problems } = readSite(filesOnDisk(process.cwd()));
if (!before) throw new Error(formatProblems(problems));
const begun = Object.values(drafts);
let site: SecondSite;

beforeAll(() => {
  site = beginSite();
  beginDrafts(site, before, begun);
  return () => site.remove();
});

describe('the site with languages that were begun', () => {
  it('has no problems, and builds', () => {
    const { status, said } = site.run('src/tools/build.ts', [], { SITE_DRAFTS: '1' });
    expect(status, said).toBe(0);
    expect(said).toMatch(/^content: \d+ files checked, no problems$/m);
  });
});

describeDrafts(() => site, { before, published: before.languages.map(({ locale }) => locale.code), begun });
