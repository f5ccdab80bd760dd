import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { known, lacking, told } from '../oldest-browsers.ts';

// What runs in the browser, with what it imports, as src/islands/tsconfig.json has it; and a file that no such browser would run.
const folder = 'src/islands';
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  folder,
);
const strange = `${folder}/strange.ts`;
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists } = host;
host.fileExists = (name) => name.endsWith(strange) || fileExists(name);
host.getSourceFile = (name, ...rest) =>
  name.endsWith(strange)
    ? ts.createSourceFile(
        name,
        `process.exit();\n[2, 1].toSorted();\nnew Intl.Segmenter();\ndocument.body.showPopover();\nexport {};`,
        rest[0],
      )
    : getSourceFile(name, ...rest);
const program = ts.createProgram([...fileNames, strange], options, host);
const checker = program.getTypeChecker();
const written = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
const [own, others] = [true, false].map((is) => written.filter(({ fileName }) => fileName.endsWith(strange) !== is));

/** What a name in code may be under in MDN's data: the interfaces that its owner is, or nothing where it stands alone. */
function placesOf(name: ts.Identifier): string[][] {
  const declaration = checker
    .getSymbolAtLocation(name)
    ?.declarations?.find((candidate) => program.isSourceFileDefaultLibrary(candidate.getSourceFile()));
  if (!declaration) return [];
  const { text, parent } = name;
  if (!ts.isInterfaceDeclaration(declaration.parent)) return [['api', text], ['api', 'Window', text], ...builtIn(text)];
  const receiver = ts.isPropertyAccessExpression(parent) ? interfacesOf(checker.getTypeAtLocation(parent.expression)) : [];
  const owners = [declaration.parent.name.text, ...receiver].map((owner) => owner.replace(/^Readonly|Constructor$/g, ''));
  return owners.flatMap((owner) => [['api', owner, text], ['api', owner, `${text}_static`], ...builtIn(owner, text)]);
}

function builtIn(...path: string[]): string[][] {
  return [
    ['javascript', 'builtins', ...path],
    ['javascript', 'builtins', 'Intl', ...path],
  ];
}

/** The names of a type and of all that it extends. */
function interfacesOf(type: ts.Type): string[] {
  if (type.isUnion()) return type.types.flatMap(interfacesOf);
  const symbol = checker.getApparentType(type).getSymbol();
  const declared = symbol && checker.getDeclaredTypeOfSymbol(symbol);
  return symbol && declared?.isClassOrInterface() ? [symbol.name, ...checker.getBaseTypes(declared).flatMap(interfacesOf)] : [];
}

/** What these files use of the browser and of JavaScript, as MDN's data has it: `Navigator.share`. */
function usedIn(files: readonly ts.SourceFile[]): Map<string, string[]> {
  const used = new Map<string, string[]>();
  const visit = (node: ts.Node) => {
    const path = ts.isIdentifier(node) ? placesOf(node).find((place) => known(...place)) : undefined;
    if (path) used.set(path.slice(path[0] === 'api' ? 1 : 2).join('.'), path);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return used;
}

const newIn = (files: readonly ts.SourceFile[]) =>
  [...usedIn(files)].filter(([, path]) => lacking(known(...path)!).length > 0).map(([name]) => name);

describe('what runs in the browser', () => {
  it('is found, with what it takes from other rooms', () => {
    const files = own!.map(({ fileName }) => fileName);
    for (const part of ['islands/theme-choice.ts', 'compare/sentences.ts', 'i18n/format.ts'])
      expect(files.some((file) => file.endsWith(`src/${part}`))).toBe(true);
  });

  it('compiles without Node, by the JavaScript of the oldest browsers', () => {
    const said = (files: readonly ts.SourceFile[]) =>
      files
        .flatMap((file) => program.getSemanticDiagnostics(file))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(said(own!)).toEqual([]);
    for (const name of ['process', 'toSorted', 'Segmenter']) expect(said(others!).join()).toContain(`'${name}'`);
  });

  it('uses nothing that they lack, but for what .github/BROWSERS.md says how to do without', () => {
    expect(newIn(others!)).toEqual(['HTMLElement.showPopover']);
    expect(newIn(own!).sort()).toEqual(told('Scripts').sort());
  });

  it('looks behind itself in no regular expression, which Safari learned last', () => {
    const lookBehind = /\(\?<[=!]/;
    expect(lookBehind.test(String.raw`/(?<=a)b/`)).toBe(true);
    expect(own!.filter(({ text }) => lookBehind.test(text)).map(({ fileName }) => fileName)).toEqual([]);
  });
});
