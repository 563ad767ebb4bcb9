import { Migration } from '@mikro-orm/migrations';

/** Cases alike in all that a reader may tell of themselves lie side by side, the longest healed first. */
export class LikenessIndex extends Migration {
  override up(): void {
    this.addSql(
      `create index case_card_likeness on case_card (stage, goal, skin_tone, scar, hair_colour, hair_length, coalesce(age_band, ''::text), healed_days desc, id desc)`,
    );
  }
}
