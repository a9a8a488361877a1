import { readerByName } from '../../../src/formats/detect.ts';
import type { FormatReader } from '../../../src/formats/format-reader.ts';
import { testCases } from '../reading-case.ts';
import { CASES } from './paste-mixed.cases.ts';

testCases(readerByName('paste') as FormatReader, CASES);
