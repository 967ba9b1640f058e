/** Something that whoever starts Candor can mend. The command line shows the message alone, with no stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
