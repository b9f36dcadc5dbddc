// The way to shops' receivers.

import { outsideHosts } from '../../kit/outsideHttp.js';
import type { TargetRules } from './targetUrl.js';

export const receivers = ({ allowPrivate }: Pick<TargetRules, 'allowPrivate'>) =>
  outsideHosts({ deadlineMs: 10_000, answerBytes: 16 * 1024, privateAddresses: allowPrivate });
