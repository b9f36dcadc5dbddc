// Every format that `vitrine import` knows: a new one is added here.

import type { Format } from './format.js';
import { clothingReviews } from './formats/clothingReviews.js';
import { goodbooks } from './formats/goodbooks.js';
import { olistSellers } from './formats/olistSellers.js';
import { onlineRetail } from './formats/onlineRetail.js';
import { youtubeTrending } from './formats/youtubeTrending.js';

export const formats: readonly Format[] = [onlineRetail, clothingReviews, youtubeTrending, olistSellers, goodbooks];
