export { type DemoSignIn, demoSignIns } from './demo-sign-ins.ts';
export type * from './demo-records.ts';
export type * from './demo-world.ts';
export { makeDemoWorld } from './make-demo-world.ts';
