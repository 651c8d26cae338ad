import type { Probe } from '@myhibachi/core/operations';

export interface HealthOptions {
  readonly probes: readonly Probe[];
  /** True once the process has begun to stop, so that balancers send nobody here any more. */
  readonly stopping: () => boolean;
  /** What this process does, for whoever looks at it in detail. */
  readonly roles?: readonly string[];
}
