import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A picture on offer: `address/<width>.<format>`, e.g. `/photos/p/abc/640.avif`. No widths yet: still being prepared, show the placeholder.',
})
export class Picture {
  @Field(() => String)
  address!: string;

  @Field(() => [Int])
  widths!: number[];

  @Field(() => [String])
  formats!: string[];

  @Field(() => Int, { description: 'Of the largest version, in pixels.' })
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => String, { description: 'ThumbHash, base64.' })
  placeholder!: string;
}
