// ISBNs (ISO 2108): mended where a spreadsheet took their zeros, and checked by their last digit.

/** Thirteen digits from a whole isbn13, else from an isbn10; null where neither holds. */
export function isbn13From(isbn10: string, isbn13: string): string | null {
  const whole = isbn13.replace(/[- ]/g, '');
  if (/^97[89]\d{10}$/.test(whole) && check13(whole.slice(0, 12)) === whole[12]) return whole;
  const ten = isbn10.replace(/[- ]/g, '').toUpperCase();
  if (!/^\d{4,9}[\dX]$/.test(ten)) return null;
  const padded = ten.padStart(10, '0');
  const sum = [...padded].reduce((total, char, index) => total + (10 - index) * (char === 'X' ? 10 : Number(char)), 0);
  if (sum % 11 !== 0) return null;
  const body = `978${padded.slice(0, 9)}`;
  return `${body}${check13(body)}`;
}

function check13(body: string): string {
  const sum = [...body].reduce((total, char, index) => total + Number(char) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}
