import packageJson from '../../package.json' with { type: 'json' };

/**
 * Where the site will stand: what SITE_URL says, otherwise the homepage of package.json. A folder in it becomes the base of all addresses.
 * What is no address throws, in a sentence for whoever builds.
 */
export function siteAddress(wanted = process.env.SITE_URL): URL {
  const found = wanted ?? packageJson.homepage;
  if (!URL.canParse(found) || !/^https?:/.test(found))
    throw new Error(
      `${wanted === undefined ? 'package.json  homepage' : 'SITE_URL'}\n  found   "${found}"\n  write   an address with https://, for example https://example.org/office/`,
    );
  return new URL(found);
}
