// What Apollo Server calls a gateway, and what it hands operations to.

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GatewayContext } from '../context.js';

export type ApolloGatewayInterface = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
export type ApolloExecutor = NonNullable<Awaited<ReturnType<ApolloGatewayInterface['load']>>['executor']>;
