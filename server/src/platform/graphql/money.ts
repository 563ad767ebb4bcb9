import type { Currency } from '@stipple/contract';
import { Field, Int, ObjectType } from 'type-graphql';
import { CurrencyEnum } from './vocabulary.ts';

@ObjectType()
export class Money {
  @Field(() => Int)
  amountCents!: number;

  @Field(() => CurrencyEnum)
  currency!: Currency;
}

@ObjectType()
export class PriceRange {
  @Field(() => Int)
  fromCents!: number;

  @Field(() => Int)
  toCents!: number;

  @Field(() => CurrencyEnum)
  currency!: Currency;
}
