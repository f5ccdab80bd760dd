import type words from '../../content/en/ui.json';

// Keys are checked where they are used: t('comparison.captoin') does not compile. A figure's words are known when they are read.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    keySeparator: false;
    nsSeparator: false;
    resources: { ui: typeof words } & Record<`figures/${string}`, Record<string, string>>;
  }
}
