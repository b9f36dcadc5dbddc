import DataLoader from 'dataloader';
import type { RightsDeps } from './requireRole.js';

export type StaffLoader = DataLoader<string, boolean>;

/** Whether the viewer is of a shop's staff: one call to users for all shops asked about at once, none for strangers. */
export const staffLoader = ({ users }: RightsDeps, userId: string | null): StaffLoader =>
  new DataLoader(async (shopIds) => {
    if (userId === null) return shopIds.map(() => false);
    const roles = await users.rolesOf(userId, shopIds);
    return roles.map((role) => role !== null);
  });
