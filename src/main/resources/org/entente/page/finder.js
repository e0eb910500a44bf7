// The field that finds actors and events.

function finder(app) {
  const data = app.data;
  const says = data.texts;
  const field = byId('find');
  const found = byId('found');
  let hits = [];
  let chosen = -1;
  field.addEventListener('input', () => {
    hits = search(data, field.value, 12);
    chosen = hits.length ? 0 : -1;
    listHits();
  });
  field.addEventListener('keydown', (e) => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      chosen = Math.max(0, Math.min(hits.length - 1, chosen + (e.key === 'ArrowDown' ? 1 : -1)));
      listHits();
      e.preventDefault();
    } else if (e.key === 'Enter' && hits[chosen]) {
      take(hits[chosen]);
    } else if (e.key === 'Escape') {
      field.value = '';
      hits = [];
      listHits();
      byId('stage').focus();
      e.stopPropagation();
    }
  });
  field.addEventListener('blur', () => setTimeout(() => {
    hits = [];
    listHits();
  }, 200));

  function listHits() {
    clear(found);
    found.hidden = !hits.length && (!field.value || document.activeElement !== field);
    field.setAttribute('aria-expanded', !found.hidden);
    hits.forEach((hit, i) => {
      const event = hit.t === 'event' ? app.calendar.partial(data.events[hit.i].date) : '';
      const row = h('li', { role: 'option', id: 'hit' + i, 'aria-selected': i === chosen }, [hit.text, h('small', {}, [event])]);
      row.addEventListener('pointerdown', (e) => {
        e.preventDefault();
        take(hit);
      });
      found.appendChild(row);
    });
    if (!hits.length) {
      found.appendChild(h('li', { class: 'quiet' }, [says['find-none']]));
    }
    field.setAttribute('aria-activedescendant', chosen >= 0 && hits.length ? 'hit' + chosen : '');
  }

  /** An actor found is put in focus, an event is gone to. */
  function take(hit) {
    field.value = '';
    hits = [];
    listHits();
    field.blur();
    if (hit.t === 'actor') {
      app.change({ focus: hit.i, pick: { t: 'actor', i: hit.i } });
    } else {
      app.player.jump(data.events[hit.i]);
    }
  }

  return { focus: () => field.focus(), select: () => field.select() };
}
