/** Preloaded into a program under test (`node --import`): the machine's clock starts at CLOCK_AT and goes on from there. */
const { CLOCK_AT = '' } = process.env;
if (CLOCK_AT !== '') {
  const ahead = Date.parse(CLOCK_AT) - Date.now();
  const plainNow = Date.now.bind(Date);
  Date.now = () => plainNow() + ahead;
  const Plain = Date;
  globalThis.Date = new Proxy(Plain, {
    construct: (target, values: unknown[]) => Reflect.construct(target, values.length === 0 ? [target.now()] : values) as Date,
  });
}
