// The carriers that parcels from warehouses can go by: a choice of its own, whichever warehouse they leave.

export type Carrier = { code: string; name: string; services: { code: string; name: string }[] };

const service = (code: string, name: string) => ({ code, name });

export const carriers: readonly Carrier[] = [
  {
    code: 'UPS',
    name: 'UPS',
    services: [service('GROUND', 'Ground'), service('2DAY', '2nd Day Air'), service('SAVER', 'Express Saver')],
  },
  {
    code: 'USPS',
    name: 'USPS',
    services: [service('GROUND_ADVANTAGE', 'Ground Advantage'), service('PRIORITY', 'Priority Mail')],
  },
  {
    code: 'FEDEX',
    name: 'FedEx',
    services: [service('HOME', 'Home Delivery'), service('INTL', 'International Priority')],
  },
  { code: 'DHL', name: 'DHL', services: [service('PAKET', 'Paket'), service('EXPRESS', 'Express Worldwide')] },
  {
    code: 'ROYAL_MAIL',
    name: 'Royal Mail',
    services: [service('TRACKED48', 'Tracked 48'), service('TRACKED24', 'Tracked 24')],
  },
  { code: 'YAMATO', name: 'Yamato Transport', services: [service('TAQBIN', 'TA-Q-BIN')] },
  { code: 'CORREIOS', name: 'Correios', services: [service('PAC', 'PAC'), service('SEDEX', 'SEDEX')] },
];

/** Their names; null where no carrier, or no service of it, has the code. */
export function serviceOf(carrierCode: string, serviceCode: string): { carrier: string; service: string } | null {
  const carrier = carriers.find(({ code }) => code === carrierCode);
  const found = carrier?.services.find(({ code }) => code === serviceCode);
  return carrier && found ? { carrier: carrier.name, service: found.name } : null;
}
