import type { DemoPortfolioCase } from '@stipple/demo';
import { PortfolioCase } from '../features/portfolio/portfolio-case.entity.ts';
import { projectPortfolioCase } from '../features/portfolio/project-portfolio-case.service.ts';
import { Publication } from '../features/portfolio/publication.entity.ts';
import type { DemoWriting, Em } from './demo-clinic.ts';
import type { DemoCourses } from './demo-courses.ts';
import { type DemoHouse, found } from './demo-house.ts';

interface Written {
  readonly house: DemoHouse;
  readonly courses: DemoCourses;
}

/**
 * Writes the cases and shows the public ones. They went public on days of the past, under papers that have been renewed
 * since, so the publication is written down rather than asked for again; card, page and addresses are the product's.
 */
export async function writeDemoCases(em: Em, writing: DemoWriting, { house, courses }: Written): Promise<void> {
  for (const row of writing.clinic.portfolioCases) {
    const { courseId, technicianId, publishedAt: _at, publishedOn: _on, ...facts } = row;
    const course = found(courses, courseId);
    const portfolioCase = em.create(PortfolioCase, {
      ...facts,
      views: [...row.views],
      course,
      technician: house.technician(technicianId),
      accountId: course.accountId,
    });
    await publish(em, { portfolioCase, publication: publicationOf(row, writing), now: writing.now });
  }
}

interface PublicSpan {
  readonly publishedAt: Date;
  readonly isOver: boolean;
}

/** A case whose consent was taken back was public until then: its addresses exist and say "gone". */
function publicationOf(row: DemoPortfolioCase, { clinic }: DemoWriting): PublicSpan | undefined {
  if (row.publishedAt !== null) return { publishedAt: new Date(row.publishedAt), isOver: false };
  const withdrawn = clinic.consents.find(
    ({ courseId, channel, withdrawnAt }) =>
      courseId === row.courseId && channel === 'PLATFORM_GALLERY' && withdrawnAt !== null,
  );
  if (!withdrawn) return undefined;
  return { publishedAt: new Date(withdrawn.givenAt), isOver: true };
}

interface Publishing {
  readonly portfolioCase: PortfolioCase;
  readonly publication: PublicSpan | undefined;
  readonly now: Date;
}

async function publish(em: Em, { portfolioCase, publication, now }: Publishing): Promise<void> {
  if (!publication) return;
  const { isOver, ...span } = publication;
  em.create(Publication, { portfolioCase, accountId: portfolioCase.accountId, ...span });
  await projectPortfolioCase(em, portfolioCase.id, now);
  if (isOver) await em.nativeDelete(Publication, { portfolioCase });
}
