// What is shown: a plain value, and the same as the part of an address behind the #.

function startView(data) {
  return {
    day: data.day,
    focus: data.focus,
    layout: 'map',
    hideKinds: {},
    hideStatuses: {},
    among: false,
    pick: null,
    step: -1
  };
}

/** The first and last day that a view may have. */
function within(data, day) {
  return Math.max(data.first, Math.min(data.last, day));
}

function hashOf(data, view) {
  const out = ['day=' + isoOf(view.day)];
  function add(name, value) {
    if (value) {
      out.push(name + '=' + encodeURIComponent(value));
    }
  }
  function hidden(rows, set) {
    return rows.filter((row, i) => set[i]).map((row) => row.id).join(',');
  }
  add('focus', view.focus >= 0 ? data.actors[view.focus].id : data.focus >= 0 ? 'none' : '');
  add('layout', view.layout === 'map' ? '' : view.layout);
  add('hide', hidden(data.kinds, view.hideKinds));
  add('hide-status', hidden(data.statuses, view.hideStatuses));
  add('among', view.among ? 'yes' : '');
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
  const view = startView(data);
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
  function hide(rows, set) {
    const ids = value.split(',');
    rows.forEach((row, i) => {
      if (ids.indexOf(row.id) >= 0) {
        set[i] = true;
      }
    });
  }
  if (name === 'day' && dayOf(value) !== null) {
    view.day = within(data, dayOf(value));
  } else if (name === 'focus') {
    view.focus = actor ? actor.i : value === 'none' ? -1 : view.focus;
  } else if (name === 'layout' && (value === 'map' || value === 'network')) {
    view.layout = value;
  } else if (name === 'hide') {
    hide(data.kinds, view.hideKinds);
  } else if (name === 'hide-status') {
    hide(data.statuses, view.hideStatuses);
  } else if (name === 'among') {
    view.among = value === 'yes';
  } else if (name === 'step' && (data.steps || [])[Number(value) - 1]) {
    view.step = Number(value) - 1;
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
