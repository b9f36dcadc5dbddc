/** The addresses that one customer may keep. */
export const addressLimit = 50;
