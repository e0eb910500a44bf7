// What the page's data say of a day. Nothing is folded here: phases and strengths come as the program folded them.

const FROM = 0;
const STATUS = 1;
const SINCE = 2;
const CAUSE = 3;
const DONE = 4;

/** Adds to the data the look-ups that the page needs. */
function prepare(data) {
  data.actorById = Object.create(null);
  data.tieById = Object.create(null);
  data.eventById = Object.create(null);
  data.actors.forEach((a, i) => {
    a.i = i;
    a.ties = [];
    a.events = [];
    data.actorById[a.id] = a;
  });
  data.events.forEach((e, i) => {
    e.i = i;
    e.effects = [];
    data.eventById[e.id] = e;
    (e.a || []).forEach((a) => data.actors[a].events.push(e));
  });
  data.ties.forEach((t, i) => {
    t.i = i;
    data.tieById[t.id] = t;
    data.actors[t.f].ties.push(t);
    if (t.t !== t.f) {
      data.actors[t.t].ties.push(t);
    }
    t.ph.forEach((phase, p) => {
      if (phase[CAUSE] >= 0) {
        data.events[phase[CAUSE]].effects.push({ tie: t, phase: p });
      }
    });
  });
  data.full = {};
  (data.steps || []).forEach((step) => {
    step.admits = step.only ? setOf(step.only) : null;
  });
  return data;
}

function setOf(numbers) {
  const out = {};
  (numbers || []).forEach((i) => {
    out[i] = true;
  });
  return out;
}

/** The last of rows whose first value, a day, is not after a day; -1 where all are. */
function lastUpTo(rows, day) {
  let i = rows.length - 1;
  while (i >= 0 && rows[i][FROM] > day) {
    i--;
  }
  return i;
}

/** The number of the phase in which a tie is shown on a day: it has begun, and did not end long ago; else -1. */
function phaseOn(data, tie, day) {
  const i = lastUpTo(tie.ph, day);
  const gone = i >= 0 && tie.ph[i][STATUS] === data.ended && day >= tie.ph[i][FROM] + data.afterglow;
  return gone ? -1 : i;
}

function statusOn(data, tie, day) {
  const i = phaseOn(data, tie, day);
  return i < 0 ? -1 : tie.ph[i][STATUS];
}

/** The strength told for a day, or null where nobody knows. */
function strengthOn(tie, day) {
  const i = tie.st ? lastUpTo(tie.st, day) : -1;
  const row = i < 0 ? [] : tie.st[i];
  return row.length < 2
    ? null
    : { value: row[1], unit: row[2], from: row[3], to: row[4], current: row[5] === 1, src: row[6], note: row[7] };
}

/** The strength by which a line is drawn: that in the unit of its kind, of the last known period; null where nobody knows. */
function breadthOn(tie, day) {
  const i = tie.w ? lastUpTo(tie.w, day) : -1;
  return i < 0 || tie.w[i].length < 2 ? null : tie.w[i][1];
}

/** An actor and the states it followed, as a set of numbers; null where none is in focus. */
function focusSet(data, focus) {
  if (focus < 0) {
    return null;
  }
  const out = {};
  (data.actors[focus].line || [focus]).forEach((i) => {
    out[i] = true;
  });
  out[focus] = true;
  return out;
}

/** The ties shown under a view: of its day and focus, without kinds and statuses hidden, in a step those it admits. */
function tiesOn(data, view) {
  const focus = focusSet(data, view.focus);
  const admits = view.step >= 0 ? data.steps[view.step].admits : null;
  const days = twoDays(view);
  const out = [];
  data.ties.forEach((tie) => {
    const touches = !focus || focus[tie.f] || focus[tie.t];
    if ((!touches && !view.among) || view.hideKinds[tie.k] || (admits && !admits[tie.i])) {
      return;
    }
    if (days) {
      const found = changeOf(data, tie, days, view.hideStatuses);
      if (found) {
        out.push({ tie: tie, status: found.status, quiet: !touches, change: found.change });
      }
      return;
    }
    const status = statusOn(data, tie, view.day);
    if (status >= 0 && !view.hideStatuses[status]) {
      out.push({ tie: tie, status: status, quiet: !touches });
    }
  });
  return out;
}

/** The events of a view in order of time: those that name the actor in focus or act on its ties, else all. */
function agenda(data, focus) {
  const set = focusSet(data, focus);
  return data.events.filter(
    (e) =>
      !set ||
      (e.a || []).some((a) => set[a]) ||
      e.effects.some((x) => set[x.tie.f] || set[x.tie.t])
  );
}

function nextEvent(events, day) {
  for (let i = 0; i < events.length; i++) {
    if (events[i].day > day) {
      return events[i];
    }
  }
  return null;
}

function previousEvent(events, day) {
  let found = null;
  for (let i = 0; i < events.length && events[i].day < day; i++) {
    if (!found || events[i].day > found.day) {
      found = events[i];
    }
  }
  return found;
}

/** The full scales of all kinds for the ties of an actor in focus, or for all. */
function fullScales(data, focus) {
  data.full[focus] = data.full[focus] || data.kinds.map((kind) => fullScale(data, kind, focusSet(data, focus)));
  return data.full[focus];
}

/** The largest strength of a kind in its own unit, rounded up to 1, 2 or 5 times a power of ten; 0 where none is told. */
function fullScale(data, kind, set) {
  let most = 0;
  data.ties.forEach((tie) => {
    if (data.kinds[tie.k] === kind && (!set || set[tie.f] || set[tie.t])) {
      (tie.w || []).forEach((row) => {
        most = row.length > 1 ? Math.max(most, row[1]) : most;
      });
    }
  });
  if (most <= 0) {
    return 0;
  }
  const power = Math.pow(10, Math.floor(Math.log(most) / Math.LN10 + 1e-9));
  const steps = [1, 2, 5, 10];
  for (let i = 0; i < steps.length; i++) {
    if (most <= steps[i] * power * (1 + 1e-9)) {
      return steps[i] * power;
    }
  }
  return most;
}

/** A text without accents and capitals. */
function plain(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

/** Actors and events that match words: names that begin with them first. */
function search(data, words, most) {
  const wanted = plain(words).trim();
  if (!wanted) {
    return [];
  }
  const found = [];
  function rank(text) {
    const at = plain(text).indexOf(wanted);
    return at < 0 ? 9 : at === 0 ? 0 : /[\s(]/.test(text.charAt(at - 1)) ? 1 : 2;
  }
  data.actors.forEach((a) => {
    let best = Math.min(rank(a.name), plain(a.id) === wanted ? 0 : 9);
    (a.aka || []).forEach((name) => {
      best = Math.min(best, rank(name) + 1);
    });
    if (best < 9) {
      found.push({ t: 'actor', i: a.i, text: a.name, rank: best });
    }
  });
  data.events.forEach((e) => {
    const r = rank(e.title);
    if (r < 9) {
      found.push({ t: 'event', i: e.i, text: e.title, rank: r + 3 });
    }
  });
  found.sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return found.slice(0, most);
}

/** An address that may be a link, or null: only http and https. */
function safeUrl(url) {
  return /^https?:\/\/[^\s]+$/i.test(url || '') ? url : null;
}
