import type words from '../../content/en/ui.json';

// Keys are checked where they are used: t('comparison.captoin') does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    keySeparator: false;
    nsSeparator: false;
    resources: { ui: typeof words };
  }
}
