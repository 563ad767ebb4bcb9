import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../src/platform/access/viewer.ts';
import { VISITOR } from '../../src/platform/access/viewer.ts';
import type { OpenContext } from '../../src/platform/graphql/request-context.ts';

/** Stands in for a database: writes down when transactions and savepoints begin and end. */
export class Journal {
  readonly lines: string[] = [];
  commitFails = false;

  /** Any `x-viewer` header of a test is believed. */
  readonly openContext: OpenContext = async (request) => {
    const viewer: Viewer = JSON.parse(request.get('x-viewer') ?? JSON.stringify(VISITOR));
    return { viewer, run: (work) => this.#within('transaction', work) };
  };

  async #within<Result>(what: string, work: (em: EntityManager) => Promise<Result>): Promise<Result> {
    this.lines.push(`begin ${what}`);
    try {
      const result = await work(this.#em);
      if (this.commitFails && what === 'transaction') throw new Error('commit refused: constraint "secret_check"');
      this.lines.push(`commit ${what}`);
      return result;
    } catch (thrown) {
      this.lines.push(`undo ${what}`);
      throw thrown;
    }
  }

  readonly #em = {
    transactional: <Result>(work: (em: EntityManager) => Promise<Result>) => this.#within('savepoint', work),
    persist: (note: string) => this.lines.push(`write ${note}`),
  } as unknown as EntityManager;
}
