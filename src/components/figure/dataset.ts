import { figureOf, headlineOf } from '../../figures/figures.ts';
import { figureAddress, pageAddress, placeAddress } from '../../site/addresses.ts';
import { facts } from '../../site/content.ts';
import type { Language } from '../../words/language.ts';

/**
 * The table of one figure as https://schema.org/Dataset: what it shows, where it stands and can be taken from, and whose facts it is made
 * of. Addresses are whole; `site` is where the site stands.
 */
export function datasetOf(id: string, language: Language, site: URL): object {
  const { locale, source, t } = language;
  const whole = (address: string) => new URL(address, site).href;
  const figure = figureOf(id)(facts, language, 'full');
  const { question, subtitle } = language.figure(id);
  const licences = figure.sources.map((own) => facts.sources[own]!.licence?.url);
  const home = whole(pageAddress('article', locale.code));
  return {
    '@type': 'Dataset',
    name: question,
    description: `${headlineOf(id, figure, language)}. ${subtitle}`,
    url: whole(placeAddress('evidence', `figure-${id}`, locale.code)),
    inLanguage: locale.code,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t('site.name'), url: home },
    ...(licences.every((licence) => licence !== undefined) && { license: [...new Set(licences)] }),
    isBasedOn: [...new Set(figure.sources.map((own) => facts.sources[own]!.url))],
    creditText: figure.sources.map((own) => source(own).short).join('; '),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: whole(figureAddress(id, 'csv', locale.code)),
    },
  };
}
