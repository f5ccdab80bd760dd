/** Groups of dots beside each other, in the order of reading; each dot stands for the same number of people. */
export interface People {
  kind: 'people';
  label: string;
  groups: readonly PeopleGroup[];
}

export interface PeopleGroup {
  id: string;
  look: 'front' | 'mixed' | 'back' | 'other';
  dots: number;
  name: string;
  value: string;
  share: string;
}
