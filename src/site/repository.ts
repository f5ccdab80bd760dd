import hosted from 'hosted-git-info';

/** Hosts on whose pages a file can be mended. */
const hosts = ['github', 'gitlab', 'bitbucket'] as const;

/** Where the project's files are kept for everybody to see and mend. */
export interface Repository {
  host: (typeof hosts)[number];
  /** Owner and name, for example `tea/shop`. */
  path: string;
  /** The branch, where one is named. */
  branch: string | undefined;
  /** Where a file can be mended: `https://github.com/tea/shop/edit/HEAD/content/hi/ui.json`. */
  mend(file: string): string;
  /** Where the files of a folder can be chosen from: `https://github.com/tea/shop/tree/HEAD/content/hi/comparison`. */
  list(folder: string): string;
}

/**
 * The repository that package.json names, in any way that npm takes: `github:tea/shop`, an address, or `{ url }`, with a
 * branch after `#`. `undefined` where it names none; a host whose pages nobody here knows throws.
 */
export function repositoryOf(field: unknown): Repository | undefined {
  if (field === undefined) return undefined;
  const written = typeof field === 'object' && field !== null && 'url' in field ? field.url : field;
  const info = typeof written === 'string' ? hosted.fromUrl(written) : undefined;
  const host = hosts.find((each) => each === info?.type);
  if (!info || !host)
    throw new Error(
      `package.json  repository\n  found   ${JSON.stringify(field)}\n  write   a repository on GitHub, GitLab or Bitbucket, for example "github:tea/shop"`,
    );
  return {
    host,
    path: `${info.user}/${info.project}`,
    branch: info.committish || undefined,
    mend: (file) => info.edit(file),
    list: (folder) => info.browse(folder),
  };
}
