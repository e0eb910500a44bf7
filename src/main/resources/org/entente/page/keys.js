// The keyboard.

function keys(app) {
  const data = app.data;

  /** Walks the actors as one reads a page, or the ties of the actor picked. */
  function walk(direction) {
    const list = app.picture.scene().spots.list.filter((s) => s.tied).sort((a, b) => Math.floor(a.y / 40) - Math.floor(b.y / 40) || a.x - b.x);
    const pick = app.view.pick;
    const at = pick && pick.t === 'actor' ? list.findIndex((s) => s.a === pick.i) : -1;
    if (list.length) {
      app.change({ pick: { t: 'actor', i: list[(at + direction + list.length + (at < 0 && direction < 0 ? 1 : 0)) % list.length].a } });
    }
  }

  function around(direction) {
    const pick = app.view.pick;
    const tie = pick && pick.t === 'tie' ? data.ties[pick.i] : null;
    const hub = pick && pick.t === 'actor' ? pick.i : tie ? (app.view.focus === tie.t ? tie.t : tie.f) : app.view.focus;
    const list = app.shown.filter((s) => hub < 0 || s.tie.f === hub || s.tie.t === hub);
    const at = tie ? list.findIndex((s) => s.tie === tie) : -1;
    if (list.length) {
      app.change({ pick: { t: 'tie', i: list[(at + direction + list.length) % list.length].tie.i } });
    }
  }

  const KEYS = {
    ArrowLeft: (e) => (app.view.step >= 0 && !e.shiftKey ? app.steps.go(app.view.step - 1) : app.player.move(e.shiftKey ? 0 : -1, -1)),
    ArrowRight: (e) => (app.view.step >= 0 && !e.shiftKey ? app.steps.go(app.view.step + 1) : app.player.move(e.shiftKey ? 0 : 1, 1)),
    PageUp: () => app.player.move(-12, 0),
    PageDown: () => app.player.move(12, 0),
    Home: () => app.player.move(0, app.timeline.span.first - app.view.day),
    End: () => app.player.move(0, app.timeline.span.last - app.view.day),
    ',': () => app.player.beside(-1),
    '.': () => app.player.beside(1),
    ' ': app.player.toggle,
    '/': () => app.finder.focus(),
    1: () => app.change({ layout: 'map' }),
    2: () => app.change({ layout: 'network' }),
    c: app.compare,
    n: () => walk(1),
    N: () => walk(-1),
    k: () => around(1),
    K: () => around(-1),
    '+': () => app.zoom(1.4),
    '-': () => app.zoom(1 / 1.4),
    0: app.home,
    Enter: () => {
      if (app.view.pick && app.view.pick.t === 'actor') {
        app.change({ focus: app.view.pick.i });
      }
    },
    Escape: () => {
      byId('filter').open = false;
      if (app.view.pick) {
        app.change({ pick: null });
      } else if (app.view.against !== null && app.view.step < 0) {
        app.change({ against: null });
      } else if (app.view.step >= 0) {
        app.steps.leave();
      } else {
        app.change({ focus: -1 });
      }
    }
  };

  document.addEventListener('keydown', (e) => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'f') {
      app.finder.focus();
      app.finder.select();
      e.preventDefault();
      return;
    }
    const tag = e.target.tagName;
    const types = tag === 'INPUT' && e.target.type !== 'checkbox';
    const presses = (e.key === ' ' || e.key === 'Enter') && /^(BUTTON|A|SUMMARY|INPUT|SELECT)$/.test(tag);
    const action = KEYS[e.key];
    if (!action || e.ctrlKey || e.metaKey || e.altKey || presses || ((types || tag === 'SELECT') && e.key !== 'Escape')) {
      return;
    }
    e.preventDefault();
    action(e);
  });
}
