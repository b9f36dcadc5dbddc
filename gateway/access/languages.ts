// Reads Accept-Language: what the client wants to read, best first.

const mostLanguages = 10;
/** BCP 47 in its usual forms: language, script, region, variants. */
const form = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i;

/** RFC 9110 §12.5.4. What is not a language, `*` or weighs nothing is left out; ties keep their order. */
export function languagesOf(header: string | undefined): string[] {
  const ranges = (header ?? '').slice(0, 1_000).split(',').map(rangeOf);
  const wanted = ranges.filter(({ tag, weight }) => form.test(tag) && weight > 0);
  return wanted
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostLanguages)
    .map(({ tag }) => tag);
}

function rangeOf(range: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}
