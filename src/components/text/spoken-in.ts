import type { Notice } from '../../words/language.ts';

/** Attributes of an element whose words may be borrowed from another language, which then is read and set as that one. */
export function spokenIn({ notice }: { notice?: Notice | undefined }): Record<string, string> {
  if (notice?.kind !== 'borrowed') return {};
  const { code, direction, script } = notice.other;
  return { lang: code, dir: direction, 'data-script': script };
}
