import { useRouter } from '@tanstack/react-router';
import { PageHead } from '../../ui/document/PageHead.tsx';
import type { DirectoryProps } from './DirectoryForm.tsx';
import { isDirectoryIndexed } from './directorySearch.ts';

interface Props extends DirectoryProps {
  title: string;
  description: string;
}

/** A list as search engines see it: whole, and behind each single filter that has a known set of values. */
export function DirectoryHead({ to, search, title, description }: Props) {
  const router = useRouter();

  return (
    <PageHead
      title={title}
      description={description}
      path={router.buildLocation({ to, search }).href}
      isIndexed={isDirectoryIndexed(search)}
    />
  );
}
