/** The scripts of every picture that the tests draw: a process reads once which fonts there are, and the tests share it. */
export const drawnScripts = ['Latn', 'Deva', 'Taml', 'Arab'];
