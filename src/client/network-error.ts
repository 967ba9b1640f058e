/**
 * There is no answer to work with: the device is offline, the endpoint cannot be
 * reached, it took too long, or what came is not what the contract promises.
 */
export type NetworkFault = 'offline' | 'unreachable' | 'timeout' | 'malformed';

export class NetworkError extends Error {
  declare readonly fault: NetworkFault;

  constructor(fault: NetworkFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}
