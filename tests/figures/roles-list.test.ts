import { describe, expect, it } from 'vitest';
import { otherNames, rolesList } from '../../src/figures/roles-list.ts';
import type { Language } from '../../src/words/language.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const language = inventLanguage();
const list = rolesList(world, language, [language], (id) => `/roles/${id}/`);
const rows = list.groups.flatMap((group) => group.rows);
const rowOf = (id: string) => rows.find((row) => row.id === id)!;

describe(rolesList, () => {
  it('has every role once, under its level, best-paid first, each a link to its page', () => {
    expect(list.groups.map(({ name, rows: own }) => `${name}: ${own.map(({ href }) => href).join(' ')}`)).toEqual([
      'Heads of Tea: /roles/tea-shop-manager/ /roles/tea-buyer/',
      'Scribes of Tea: /roles/tea-taster/ /roles/tea-archivist/ /roles/tea-bookkeeper/ /roles/tea-seller/',
      'Hands of Tea: /roles/tea-host/ /roles/tea-packer/',
    ]);
  });

  it('says preparation, contact and middle pay, and what nobody rated', () => {
    expect(list.columns).toEqual(['Job', 'Ready', 'Guests', 'Half']);
    expect(rowOf('tea-host').cells).toEqual(['2', '5.0', '$30,000']);
    expect(rowOf('tea-bookkeeper').cells).toEqual(['3 and 4', '3.5', '$60,000']); // zones 3 and 4, guests 4 and 3
    expect(rowOf('tea-archivist').cells).toEqual(['unasked', 'unasked', '$64,000']);
  });

  it('gives a script the figures to sort by and the bands to keep by', () => {
    expect(rowOf('tea-shop-manager').data).toEqual({
      'data-preparation': '4',
      'data-contact': '3.6',
      'data-contact-band': 'middle',
      'data-pay-band': 'high', // $100,000: the first that is not below
    });
    expect(rowOf('tea-seller').data).toMatchObject({ 'data-contact-band': 'high', 'data-pay-band': 'middle' }); // 4 and $50,000
    expect(rowOf('tea-packer').data).toMatchObject({ 'data-contact-band': 'low', 'data-pay-band': 'low' });
    expect(rowOf('tea-archivist').data).toMatchObject({ 'data-preparation': '', 'data-contact': '', 'data-contact-band': 'unknown' });
  });
});

describe(otherNames, () => {
  const naming = (names: { title: string; short: string; others?: string[] }): Language => ({
    ...language,
    role: (id) => ({ ...language.role(id), others: undefined, ...names }),
  });
  const english = naming({ title: 'Tea host', short: 'Host', others: ['waiter', 'Waiter', 'head waiter'] });
  const hindi = naming({ title: 'चाय परोसने वाले', short: 'वेटर', others: ['waiter', 'बैरा'] });

  it('has the names of every language, each once, without those that stand inside another', () => {
    expect(otherNames('tea-host', english, [english, hindi])).toEqual(['head waiter', 'चाय परोसने वाले', 'वेटर', 'बैरा']);
    expect(otherNames('tea-host', hindi, [english, hindi])).toEqual(['वेटर', 'बैरा', 'Tea host', 'head waiter']);
  });

  it('leaves out the names of a language that follows another', () => {
    const tamil = { ...naming({ title: 'தேநீர்', short: 'தேநீர்' }), locale: { ...language.locale, follows: 'hi' } };
    expect(otherNames('tea-host', english, [english, tamil])).toEqual(['head waiter']);
    expect(otherNames('tea-host', tamil, [english, tamil])).toEqual(['Tea host', 'head waiter']);
  });

  it('does not say again what the row itself says', () => {
    const alike = naming({ title: 'Tea host', short: 'Tea host', others: ['tea host', 'host'] });
    expect(otherNames('tea-host', alike, [alike])).toEqual([]);
  });
});
