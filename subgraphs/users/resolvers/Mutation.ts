import { payload } from '../../kit/result.js';
import { setRole } from '../account/setRole.js';
import { signUp } from '../account/signUp.js';
import { updateUser } from '../account/updateUser.js';
import { createAddress } from '../address/createAddress.js';
import { deleteAddress } from '../address/deleteAddress.js';
import { updateAddress } from '../address/updateAddress.js';
import { establishMembership } from '../membership/establishMembership.js';
import { grantMembership } from '../membership/grantMembership.js';
import { revokeMembership } from '../membership/revokeMembership.js';
import { tenantTypeOf, tenantTypes } from '../membership/tenant.js';
import { beginGuestSession } from '../session/beginGuestSession.js';
import { refreshSession } from '../session/refreshSession.js';
import { revokeSession } from '../session/revokeSession.js';
import { signIn } from '../session/signIn.js';
import type { MutationResolvers } from '../types.generated.js';
import { addressChange, newAddress } from './addressInput.js';
import { rolePayload, signedInPayload, tokensPayload } from './payloads.js';

export const Mutation: MutationResolvers = {
  userSignUp: async (_, { input }, context) => {
    const { marketCode = null, languages, deviceName = null, guestRefreshToken = null } = input;
    const given = { ...input, marketCode, languages: languages ?? [], deviceName, guestRefreshToken };
    return signedInPayload(context, await signUp(context, context.viewer.guestId, given));
  },
  sessionCreate: async (_, { input }, context) => {
    const { deviceName = null, guestRefreshToken = null } = input;
    return signedInPayload(
      context,
      await signIn(context, context.viewer.guestId, { ...input, deviceName, guestRefreshToken }),
    );
  },
  sessionRefresh: async (_, { input }, context) =>
    tokensPayload(context, await refreshSession(context, input.refreshToken)),
  sessionRevoke: async (_, { input }, context) => {
    const { viewer } = context;
    return payload('session', await revokeSession(context, viewer.customer(), input.sessionId ?? viewer.sessionId));
  },
  guestSessionCreate: async (_, { input }, context) => {
    const { marketCode = null, deviceName = null } = input;
    const result = await beginGuestSession(context, { marketCode, deviceName });
    return tokensPayload(
      context,
      result.ok ? { ok: true, value: { opened: result.value, roles: [], marketCode } } : result,
    );
  },
  userUpdate: async (_, { input }, context) => {
    const { displayName, marketCode, languages } = input;
    const change = { displayName: displayName ?? undefined, marketCode, languages: languages ?? undefined };
    return payload('user', await updateUser(context, context.viewer.required(), change));
  },
  userRoleGrant: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return rolePayload(await setRole(context, input, 'GRANTED'));
  },
  userRoleRevoke: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return rolePayload(await setRole(context, input, 'REVOKED'));
  },
  membershipGrant: async (_, { input }, context) =>
    payload('membership', await grantMembership(context, context.viewer.required(), input)),
  membershipRevoke: async (_, { input }, context) =>
    payload('membership', await revokeMembership(context, context.viewer.required(), input)),
  membershipEstablish: async (_, { input }, context) => {
    context.viewer.requireService(tenantTypes[tenantTypeOf(input.tenantId)].service);
    await establishMembership(context, input);
    return true;
  },
  addressCreate: async (_, { input }, context) =>
    payload('address', await createAddress(context, context.viewer.customer(), newAddress(input))),
  addressUpdate: async (_, { input }, context) =>
    payload('address', await updateAddress(context, context.viewer.customer(), input.addressId, addressChange(input))),
  addressDelete: async (_, { input }, context) =>
    payload('deletedAddressId', await deleteAddress(context, context.viewer.customer(), input.addressId)),
};
