// What a test needs from the machine. Missing: the test is skipped and says why, or fails when COUNCILBOT_NO_SKIPS=1.
import { existsSync } from 'node:fs';

const browsers = [process.env.COUNCILBOT_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromium = browsers.find(path => path && existsSync(path));

export function needsChromium() {
  if (chromium) {
    return {};
  }

  const reason = 'There is no Chromium. Install it (Debian: apt-get install chromium) or name it in COUNCILBOT_CHROMIUM.';
  if (process.env.COUNCILBOT_NO_SKIPS === '1') {
    throw new Error(reason);
  }

  return { skip: reason };
}
