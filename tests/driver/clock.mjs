// The clock of what is tested: the machine's, or as `cargo xtask test --days` moves it.

/** By how much. */
export const SHIFT_MS = Number(process.env.GUICHET_CLOCK_SHIFT_S ?? 0) * 1_000;

/**
 * Moves the clock of where it runs: Node, or a page before any script of it. Timers go on
 * as they are: it is another day, not another speed.
 */
export const moveClock = (shift) => {
  const machine = Date.now.bind(Date);
  const now = () => machine() + shift;
  Date.now = now;
  globalThis.Date = new Proxy(Date, {
    construct: (date, values, self) => Reflect.construct(date, values.length ? values : [now()], self),
    apply: (date) => new date(now()).toString(),
  });
};
