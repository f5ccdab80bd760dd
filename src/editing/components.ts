import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { payPoints, tags, type Tag } from '../words/schema/tags.ts';

/** The tags that editors may write in a body, as pieces of the editor with a field for each attribute. */
export const components: readonly EditorComponentDefinition[] = Object.entries(tags).map(([name, tag]) => componentOf(name, tag));

function componentOf(name: string, { stands, attributes }: Tag): EditorComponentDefinition {
  const names = Object.keys(attributes);
  const hasWords = stands === 'around words';
  const written = names.map((attribute) => `\\s+${attribute}="(?<${attribute}>[^"]*)"`).join('');
  const source = hasWords ? `<${name}>(?<words>[^<]*)</${name}>` : `<${name}${written}\\s*/>`;
  return {
    id: name,
    label: name,
    mode: 'dialog',
    fields: hasWords ? [{ name: 'words', label: name }] : names.map((attribute) => fieldOf(attribute, attributes[attribute]!)),
    // a pattern of several lines makes a block of its own, another stands in the sentence
    pattern: stands === 'alone' ? new RegExp(`^${source}$`, 'm') : new RegExp(source),
    toBlock: (values) =>
      hasWords
        ? `<${name}>${values.words ?? ''}</${name}>`
        : `<${[name, ...names.map((attribute) => `${attribute}="${values[attribute] ?? ''}"`)].join(' ')} />`,
    toPreview: (values) => String(values.words ?? name),
    summary: hasWords ? '{{words}}' : names.map((attribute) => `{{${attribute}}}`).join(', ') || name,
  };
}

function fieldOf(name: string, names: Tag['attributes'][string]): Field {
  return names === 'point' ? { name, label: name, widget: 'select', options: [...payPoints] } : { name, label: name };
}
