/** What we use of it; the types that others publish are of an older version. */
declare module 'hosted-git-info' {
  interface HostedGitInfo {
    type: string;
    user: string;
    project: string;
    committish: string | null;
    edit(path: string): string;
    browse(path: string): string;
  }
  const hosted: { fromUrl(address: string): HostedGitInfo | undefined };
  export default hosted;
}
