/** Front door of the gateways: the server builds them from its configuration, modules see only the ports. */
export { createGateways, type GatewaysConfig, type RunningGateways } from './create-gateways.ts';
export type { BreakerState, ResilienceConfig } from './resilience.ts';
