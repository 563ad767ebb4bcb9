import { documentSentence, type PaperOnShow } from './paperSentences.ts';

/** Where the check of a paper ended, in sentences; what the reviewer wrote already is not said twice. */
export function paperLimits({ method, notChecked }: Pick<PaperOnShow, 'method'> & { notChecked: string | null }) {
  const isSaid = /confirmed with the issuer/i.test(notChecked ?? '');
  const onlyDocument = isSaid ? undefined : documentSentence({ method });
  return [onlyDocument, notChecked].flatMap((sentence) => (sentence ? `${sentence.replace(/\.$/, '')}.` : []));
}
