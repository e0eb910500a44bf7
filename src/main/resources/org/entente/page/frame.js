// What frames the picture: title with the day, legend, and what it all rests on.

function frame(app) {
  const data = app.data;
  const says = data.texts;
  let speaking = null;

  function title(view) {
    const days = twoDays(view);
    if (days) {
      const span = days.map(app.calendar.exact);
      return view.focus >= 0
        ? fill(says['heading-changes'], [data.actors[view.focus].name, span[0], span[1]])
        : fill(says['heading-changes-all'], span);
    }
    return view.focus >= 0
      ? fill(says.heading, [data.actors[view.focus].name, app.calendar.exact(view.day)])
      : data.region
        ? fill(says['heading-region'], [data.region, app.calendar.exact(view.day)])
        : fill(says['heading-all'], [app.calendar.exact(view.day)]);
  }

  function heading(view) {
    const told = previousEvent(app.agenda(), view.day + 1);
    const near = told && view.day - told.day < 31 ? told.title + ' · ' : '';
    byId('heading').querySelector('h1').textContent = title(view);
    const said = twoDays(view) ? changes() : near + app.count('ties', app.shown.length);
    byId('heading').querySelector('p').textContent = said;
    app.picture.svg.setAttribute('aria-label', title(view) + ': ' + (twoDays(view) ? said : app.count('ties', app.shown.length)));
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      byId('told').textContent = app.calendar.exact(view.day) + ', ' + (twoDays(view) ? said : app.count('ties', app.shown.length));
    }, 400);
  }

  function changes() {
    const counts = countChanges(data, app.shown);
    return counts.map((n, i) => (n && i !== SAME ? data.changes[i].name + ': ' + n : '')).filter((t) => t).join(' · ') || says['no-change'];
  }

  /** Explains the changes that are in the picture, with how many there are. */
  function contrast(node) {
    countChanges(data, app.shown).forEach((n, i) => {
      if (n) {
        node.appendChild(h('li', {}, [app.panel.changed(i), data.changes[i].name + ' (' + n + ')']));
      }
    });
  }

  /** Explains the kinds and statuses that are in the picture, and no others. */
  function legend() {
    const node = clear(byId('legend'));
    if (twoDays(app.view)) {
      contrast(node.appendChild(h('ul', {}, [])));
      node.hidden = !app.shown.length;
      return;
    }
    const kinds = data.kinds.map((k, i) => i).filter((i) => app.shown.some((s) => s.tie.k === i));
    const statuses = data.statuses.map((s, i) => i).filter((i) => app.shown.some((s) => s.status === i));
    const active = data.statuses.findIndex((s) => !s.dash);
    const full = fullScales(data, app.view.focus);
    const scaled = kinds.filter((i) => full[i] > 0);
    const wide = scaled.map((i) => {
      const bar = app.panel.sample(i, active);
      bar.classList.add('full');
      return h('li', {}, [bar, full[i].toLocaleString(data.lang) + ' ' + data.kinds[i].unit]);
    });
    node.appendChild(h('ul', {}, kinds.map((i) => h('li', {}, [app.panel.sample(i, active), data.kinds[i].name])).concat(wide)));
    node.appendChild(h('ul', {}, statuses.map((i) => h('li', {}, [app.panel.sample(-1, i), says[data.statuses[i].id]]))));
    if (wide.length) {
      node.appendChild(h('p', {}, [says.width]));
    }
    node.hidden = !kinds.length;
  }

  function notes(scene) {
    const node = byId('legend');
    function add(text) {
      node.appendChild(h('p', {}, [text]));
    }
    if (scene.strands.some((s) => s.badge)) {
      add(says.bundle);
    }
    if (scene.spots.list.some((s) => s.seat === 'rim')) {
      add(says.outside);
    }
    const left = scene.spots.leftOut + scene.spots.outside;
    if (left) {
      add(fill(says['left-out'], [left]));
    }
  }

  function credit(view) {
    const grades = {};
    const used = app.panel.sourcesShown();
    used.forEach((i) => {
      grades[data.sources[i].grade] = (grades[data.sources[i].grade] || 0) + 1;
    });
    const rests = fill(says.rests, [used.length, grades.A || 0, grades.B || 0, grades.C || 0]);
    byId('credit').textContent = rests + (view.layout === 'map' ? ' ' + says['map-source'] : '');
  }

  return {
    draw: () => {
      heading(app.view);
      legend();
      credit(app.view);
    },
    notes: notes
  };
}
