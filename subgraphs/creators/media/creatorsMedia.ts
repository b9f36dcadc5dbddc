// The pictures that the platform draws for creators, by the last part of their address.

import { drawPicture } from '../../kit/picture.js';
import type { CreatorStore } from '../profile/creatorStore.js';

type MediaFile = { contentType: string; body: string };

const keyForm = /^(crtr_[a-z0-9]{26})\.svg$/;

/** `crtr_….svg`, a square; null for anything else. */
export async function creatorsMedia(creators: Pick<CreatorStore, 'byId'>, key: string): Promise<MediaFile | null> {
  const [, id] = keyForm.exec(key) ?? [];
  const creator = id === undefined ? null : await creators.byId(id);
  if (!creator) return null;
  const { displayName: title, handle } = creator;
  return {
    contentType: 'image/svg+xml',
    body: drawPicture({ seed: creator._id, title, subtitle: `@${handle}`, aspect: 1 }),
  };
}
