// Times of day in Great Britain, as UTC.

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

const forms = [
  { form: /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)[ T](?<h>\d\d?):(?<min>\d\d)(?::(?<s>\d\d)(?:\.0+)?)?$/ },
  { form: /^(?<m>\d\d?)\/(?<d>\d\d?)\/(?<y>\d{4}|\d\d) (?<h>\d\d?):(?<min>\d\d)(?::(?<s>\d\d))?$/ },
];

/** Reads "2011-11-21 08:02:00", and the month-first "11/21/2011 8:02" or "11/21/11 8:02" of other editions; null of anything else. */
export function londonTime(text: string): Date | null {
  const parts = forms.map(({ form }) => form.exec(text.trim())?.groups).find((groups) => groups);
  if (!parts) return null;
  const year = Number(parts['y']) + (parts['y']?.length === 2 ? 2000 : 0);
  const [month, day, hour, minute, second] = [parts['m'], parts['d'], parts['h'], parts['min'], parts['s'] ?? '0'].map(
    Number,
  ) as [number, number, number, number, number];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const read = new Date(wall);
  const exact =
    read.getUTCMonth() === month - 1 && read.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return exact && year >= 1970 ? new Date(wall - offsetMs(wall)) : null;
}

function offsetMs(utc: number): number {
  const part = Object.fromEntries(clock.formatToParts(utc).map(({ type, value }) => [type, Number(value)]));
  return (
    Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']) -
    utc
  );
}
