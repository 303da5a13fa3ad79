// For `node --import`: this process, and those it starts, live on another day.

import { SHIFT_MS, moveClock } from "./clock.mjs";

moveClock(SHIFT_MS);
