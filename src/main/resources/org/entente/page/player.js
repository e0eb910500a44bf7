// Goes through time: playing, from event to event, to a date typed.

const TICK = { month: 160, event: 1300 };

function player(app) {
  const data = app.data;
  const says = data.texts;
  const line = app.timeline;
  let playing = null;

  function sayPlay() {
    const button = byId('play');
    const text = playing === null ? says.play : says.pause;
    clear(button).appendChild(icon(playing === null ? 'play' : 'pause'));
    button.title = text;
    button.setAttribute('aria-label', text);
  }

  function toggle() {
    if (playing !== null) {
      stop();
      return;
    }
    if (app.view.day >= line.span.last) {
      app.change({ day: line.span.first });
    }
    tick();
    sayPlay();
  }

  function tick() {
    const pace = byId('pace').value;
    const event = pace === 'event' ? nextEvent(app.agenda(), app.view.day) : null;
    const day = pace === 'event' ? (event ? event.day : line.span.last) : addMonths(app.view.day, 1);
    playing = setTimeout(tick, TICK[pace]);
    app.change(event ? { day: day, pick: { t: 'event', i: event.i } } : { day: Math.min(day, line.span.last) });
    if (app.view.day >= line.span.last) {
      stop();
    }
  }

  function jump(event) {
    stop();
    if (event) {
      app.change({ day: event.day, pick: { t: 'event', i: event.i } });
    }
  }

  /** Events of one day are gone through one by one. */
  function beside(direction) {
    const list = app.agenda();
    const pick = app.view.pick;
    const at = pick && pick.t === 'event' ? list.indexOf(data.events[pick.i]) : -1;
    const same = at >= 0 ? list[at + direction] : null;
    if (same && list[at].day === app.view.day) {
      return same;
    }
    return direction > 0 ? nextEvent(list, app.view.day) : previousEvent(list, app.view.day);
  }

  byId('play').addEventListener('click', toggle);
  byId('next').addEventListener('click', () => jump(beside(1)));
  byId('previous').addEventListener('click', () => jump(beside(-1)));
  byId('date').addEventListener('change', () => {
    const day = dayOf(byId('date').value.trim());
    byId('date').setAttribute('aria-invalid', day === null);
    if (day !== null) {
      stop();
      app.change({ day: day });
    }
  });
  byId('date').addEventListener('blur', () => {
    byId('date').setAttribute('aria-invalid', false);
    byId('date').value = isoOf(app.view.day);
  });

  function stop() {
    if (playing !== null) {
      clearTimeout(playing);
      playing = null;
      sayPlay();
    }
  }

  function move(months, days) {
    stop();
    app.change({ day: months ? addMonths(app.view.day, months) : app.view.day + days });
  }

  function draw() {
    if (document.activeElement !== byId('date')) {
      byId('date').value = isoOf(app.view.day);
    }
  }

  sayPlay();
  return { draw: draw, stop: stop, move: move, toggle: toggle, jump: jump, beside: (direction) => jump(beside(direction)) };
}
