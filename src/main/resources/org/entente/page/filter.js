// Which kinds and statuses are shown, with how many ties of the day each would show.

function filter(app) {
  const data = app.data;
  const says = data.texts;
  const node = byId('choices');
  function group(title, rows, key, row) {
    const boxes = rows.map((r, i) => {
      const input = h('input', { type: 'checkbox', 'data-choice': key + '-' + r.id }, []);
      input.addEventListener('change', () => {
        const next = {};
        Object.keys(app.view[key]).forEach((k) => {
          next[k] = app.view[key][k];
        });
        if (input.checked) {
          delete next[i];
        } else {
          next[i] = true;
        }
        const some = {};
        some[key] = next;
        app.change(some);
      });
      return { input: input, count: h('small', {}, []), row: row(r, i) };
    });
    node.appendChild(h('fieldset', {}, [h('legend', {}, [title])].concat(boxes.map((b) => h('label', {}, [b.input, b.row[0], h('span', {}, [b.row[1]]), b.count])))));
    return boxes;
  }
  const kinds = group(says.kinds, data.kinds, 'hideKinds', (k, i) => [app.panel.sample(i, 1), k.name]);
  const statuses = group(says.statuses, data.statuses, 'hideStatuses', (s, i) => [app.panel.sample(-1, i), says[s.id]]);
  const among = h('input', { type: 'checkbox', id: 'among' }, []);
  among.addEventListener('change', () => app.change({ among: among.checked }));
  const amongRow = h('label', {}, [among, h('span', {}, [says.among])]);
  node.appendChild(amongRow);
  node.appendChild(h('button', { type: 'button', on: () => app.change({ hideKinds: {}, hideStatuses: {}, among: false }) }, [says.all]));
  function draw() {
    const view = app.view;
    const all = tiesOn(data, { day: view.day, focus: view.focus, among: view.among, hideKinds: {}, hideStatuses: {} });
    kinds.forEach((b, i) => {
      b.input.checked = !view.hideKinds[i];
      b.count.textContent = all.filter((s) => s.tie.k === i && !view.hideStatuses[s.status]).length;
    });
    statuses.forEach((b, i) => {
      b.input.checked = !view.hideStatuses[i];
      b.count.textContent = all.filter((s) => s.status === i && !view.hideKinds[s.tie.k]).length;
    });
    among.checked = view.among;
    amongRow.hidden = view.focus < 0;
    byId('filter').classList.toggle('filtered', Object.keys(view.hideKinds).length + Object.keys(view.hideStatuses).length > 0);
  }
  return { draw: draw };
}
