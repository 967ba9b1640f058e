import { startServer } from './server-subject.ts';
import { describeContract } from './suite.ts';

describeContract('the server', startServer);
