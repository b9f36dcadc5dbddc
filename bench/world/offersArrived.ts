// Waits until the partner's catalogue has been read to its end, for its offers come by a job and not by the import.

type Answer = { data?: { retailerOffers: { totalCount: number } | null } | null };

const query = '{ retailerOffers(first: 1) { totalCount } }';
const pollMs = 2_000;
const steadyPolls = 4;

/** How many offers there are once their number has not changed for some seconds, or the time is up. */
export async function offersArrived(url: string, minutes: number): Promise<number> {
  const deadline = Date.now() + minutes * 60_000;
  let count = await offersAt(url);
  for (let steady = 0; Date.now() < deadline && (steady < steadyPolls || count === 0);) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const now = await offersAt(url);
    steady = now === count ? steady + 1 : 0;
    count = now;
  }
  return count;
}

async function offersAt(url: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await answer.json()) as Answer).data?.retailerOffers?.totalCount ?? 0;
}
