// How the ties of two days differ, as the program tells it.

const ADDED = 0;
const ENDED = 1;
const ALTERED = 2;
const STRONGER = 3;
const WEAKER = 4;
const SAME = 5;

/** The two days of a view that compares, the earlier first; null where it does not. */
function twoDays(view) {
  return view.against === null || view.against === undefined || view.against === view.day
    ? null
    : [Math.min(view.against, view.day), Math.max(view.against, view.day)];
}

/** What became of a tie between two days, with the status to be drawn; null where it is shown on neither. */
function changeOf(data, tie, days, hidden) {
  const before = statusOn(data, tie, days[0]);
  const after = statusOn(data, tie, days[1]);
  const seen = (before >= 0 && !hidden[before]) || (after >= 0 && !hidden[after]);
  const was = before >= 0 && before !== data.ended;
  const is = after >= 0 && after !== data.ended;
  if (!seen || (!was && !is)) {
    return null;
  }
  return !was
    ? { status: after, change: ADDED }
    : !is
      ? { status: before, change: ENDED }
      : { status: after, change: before !== after ? ALTERED : weighed(tie, days) };
}

/** Whether a tie is stronger or weaker: its strength is known in one unit on both days. */
function weighed(tie, days) {
  const first = strengthOn(tie, days[0]);
  const second = strengthOn(tie, days[1]);
  if (!first || !second || first.unit !== second.unit || first.value === second.value) {
    return SAME;
  }
  return second.value > first.value ? STRONGER : WEAKER;
}

/** How many ties changed in which way. */
function countChanges(data, shown) {
  const out = data.changes.map(() => 0);
  shown.forEach((s) => {
    out[s.change]++;
  });
  return out;
}
