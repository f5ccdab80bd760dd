import '../contents-list.ts';
