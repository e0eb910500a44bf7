// What is shown: a plain value, and the same as the part of an address behind the #.

function startView(data) {
  return {
    day: data.day,
    focus: data.focus,
    layout: 'map',
    hideKinds: {},
    hideStatuses: {},
    among: false,
    against: null,
    pick: null,
    step: -1
  };
}

/** The view of a step of the story. */
function stepView(data, n) {
  const step = data.steps[n];
  const view = startView(data);
  view.step = n;
  view.day = within(data, step.day);
  view.focus = step.focus;
  view.layout = step.layout;
  view.hideKinds = setOf(step.hideKinds);
  view.hideStatuses = setOf(step.hideStatuses);
  view.among = step.among === 1;
  view.against = step.against === undefined ? null : within(data, step.against);
  view.pick = step.pick || null;
  return view;
}

/** The first and last day that a view may have. */
function within(data, day) {
  return Math.max(data.first, Math.min(data.last, day));
}

function hashOf(data, view) {
  const base = view.step >= 0 ? stepView(data, view.step) : startView(data);
  const out = ['day=' + isoOf(view.day)];
  function add(name, value) {
    if (value) {
      out.push(name + '=' + encodeURIComponent(value));
    }
  }
  function hidden(rows, key) {
    const ids = rows.filter((row, i) => view[key][i]).map((row) => row.id).join(',');
    return ids || (Object.keys(base[key]).length ? 'none' : '');
  }
  add('focus', view.focus >= 0 ? data.actors[view.focus].id : base.focus >= 0 ? 'none' : '');
  add('layout', view.layout === 'map' && base.layout === 'map' ? '' : view.layout);
  add('hide', hidden(data.kinds, 'hideKinds'));
  add('hide-status', hidden(data.statuses, 'hideStatuses'));
  add('among', view.among ? 'yes' : '');
  add('against', view.against !== null ? isoOf(view.against) : base.against !== null ? 'none' : '');
  add('step', view.step >= 0 ? String(view.step + 1) : '');
  if (view.pick) {
    add(view.pick.t, idOf(data, view.pick));
  }
  return '#' + out.join('&');
}

function idOf(data, pick) {
  return pick.t === 'actor'
    ? data.actors[pick.i].id
    : pick.t === 'tie'
      ? data.ties[pick.i].id
      : pick.t === 'event'
        ? data.events[pick.i].id
        : pick.i.split('-').map((i) => data.actors[i].id).join('~');
}

/** The view of an address; what it does not say, or says wrongly, is as at the start. */
function viewOf(data, hash) {
  const told = /[#&]step=(\d+)/.exec(hash);
  const step = told ? Number(told[1]) - 1 : /^#?$/.test(hash) ? 0 : -1;
  const view = (data.steps || [])[step] ? stepView(data, step) : startView(data);
  hash.replace(/^#/, '').split('&').forEach((term) => {
    const at = term.indexOf('=');
    let value = '';
    try {
      value = decodeURIComponent(term.slice(at + 1));
    } catch (e) {
      return;
    }
    read(data, view, term.slice(0, at), value);
  });
  return view;
}

function read(data, view, name, value) {
  const actor = data.actorById[value];
  const tie = data.tieById[value];
  const event = data.eventById[value];
  function hidden(rows) {
    const ids = value.split(',');
    return setOf(rows.map((row, i) => i).filter((i) => ids.indexOf(rows[i].id) >= 0));
  }
  if (name === 'day' && dayOf(value) !== null) {
    view.day = within(data, dayOf(value));
  } else if (name === 'focus') {
    view.focus = actor ? actor.i : value === 'none' ? -1 : view.focus;
  } else if (name === 'layout' && (value === 'map' || value === 'network')) {
    view.layout = value;
  } else if (name === 'hide') {
    view.hideKinds = hidden(data.kinds);
  } else if (name === 'hide-status') {
    view.hideStatuses = hidden(data.statuses);
  } else if (name === 'among') {
    view.among = value === 'yes';
  } else if (name === 'against') {
    view.against = dayOf(value) !== null ? within(data, dayOf(value)) : value === 'none' ? null : view.against;
  } else if (name === 'actor' && actor) {
    view.pick = { t: 'actor', i: actor.i };
  } else if (name === 'tie' && tie) {
    view.pick = { t: 'tie', i: tie.i };
  } else if (name === 'event' && event) {
    view.pick = { t: 'event', i: event.i };
  } else if (name === 'pair') {
    const ends = value.split('~').map((id) => data.actorById[id]);
    if (ends.length === 2 && ends[0] && ends[1]) {
      view.pick = pairPick(ends[0].i, ends[1].i);
    }
  }
}

function pairPick(a, b) {
  return { t: 'pair', i: Math.min(a, b) + '-' + Math.max(a, b) };
}

/** Whether a pick means a tie: the tie itself, its pair, one of its ends, or an event that acted on it. */
function picksTie(data, pick, tie) {
  if (!pick) {
    return false;
  }
  return pick.t === 'tie'
    ? pick.i === tie.i
    : pick.t === 'pair'
      ? pairPick(tie.f, tie.t).i === pick.i
      : pick.t === 'event' && data.events[pick.i].effects.some((x) => x.tie === tie);
}
