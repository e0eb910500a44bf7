// Days are whole numbers since 1970-01-01; dates of the record are texts in a subset of EDTF.

const MILLIS = 86400000;

function isoOf(day) {
  return new Date(day * MILLIS).toISOString().slice(0, 10);
}

/** The first day an ISO date means; null where it is none. */
function dayOf(text) {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!m) {
    return null;
  }
  const iso = m[1] + '-' + (m[2] || '01') + '-' + (m[3] || '01');
  const millis = Date.parse(iso + 'T00:00:00Z');
  const day = Math.round(millis / MILLIS);
  return isNaN(millis) || isoOf(day) !== iso ? null : day;
}

function addMonths(day, months) {
  const date = new Date(day * MILLIS);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, length));
  return Math.round(date.getTime() / MILLIS);
}

function yearStart(day) {
  return dayOf(isoOf(day).slice(0, 4));
}

/** Says days and dates in a language; texts are the patterns of the page. */
function calendar(lang, texts) {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const forms = {};
  function format(parts, day) {
    const key = Object.keys(parts).join();
    if (!forms[key]) {
      parts.timeZone = 'UTC';
      forms[key] = new Intl.DateTimeFormat(locale, parts);
    }
    return forms[key].format(new Date(day * MILLIS));
  }
  function exact(day) {
    return format({ day: 'numeric', month: 'long', year: 'numeric' }, day);
  }
  function partial(text) {
    const m = /^(reported )?(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
    if (!m) {
      return text;
    }
    const day = dayOf(m[2] + '-' + (m[3] || '01') + '-' + (m[4] || '01'));
    let said = m[4] ? exact(day) : m[3] ? format({ month: 'long', year: 'numeric' }, day) : String(Number(m[2]));
    said = m[5] === '~' || m[5] === '%' ? fill(texts.about, [said]) : said;
    said = m[5] === '?' || m[5] === '%' ? fill(texts.uncertain, [said]) : said;
    return m[1] ? fill(texts.reported, [said]) : said;
  }
  return { exact: exact, partial: partial };
}

/** Puts values into a pattern such as "{0} of {1}". */
function fill(pattern, values) {
  return pattern.replace(/\{(\d+)\}/g, (all, i) => (values[i] === undefined ? '' : values[i]));
}
