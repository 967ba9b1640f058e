import { startMock } from './mock-subject.ts';
import { describeContract } from './suite.ts';

describeContract('the mock', startMock);
