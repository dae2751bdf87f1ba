import { asks, inTheme, limitIsNotEnd, three } from './row.ts';

/** The peer is gone while data is unacknowledged. */
export const inFlightQuestions = inTheme('in-flight', [
  asks('P-020', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-020', 'in-flight', 'userTimeout=30000', 30, 30.408),
  asks('P-021', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-022', 'detection', three(30, 10, 3, '&userTimeout=60000'), 60),
  asks('P-022', 'in-flight', 'userTimeout=60000', 60, 60.408),
  asks('P-023', 'detection', three(5, 2, 3, '&userTimeout=4000'), 7),
  asks('P-023', 'detection', three(5, 2, 3), 11),
  asks('P-023', 'detection', three(5, 2, 3, '&userTimeout=11000'), 11),
  asks('P-024', 'detection', three(5, 5, 9), 50),
  asks('P-024', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-025', 'in-flight', 'retries=5', 12.6),
  asks('P-025', 'in-flight', 'retries=5', 12.6, 13.056),
  asks('P-025', 'in-flight', 'retries=8', 102.2),
  asks('P-025', 'in-flight', 'retries=8', 102.2, 104.408, limitIsNotEnd),
  asks('P-025', 'in-flight', '', 924.6),
  asks('P-025', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-026', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-027', 'in-flight', 'userTimeout=30000', 30, 30.408),
  asks('P-028', 'in-flight', 'userTimeout=15000', 15, 15.408),
  asks('P-030', 'in-flight', 'situation=slow-reader&userTimeout=30000', 30, 30.204),
]);
