import type { InstallPage } from '../build/package/package-list';
import { INSTALL_TEXTS } from '../texts/install-texts';
import { startInstallPage } from './page';
import './install.css';

const place = document.getElementById('install');
const content = document.getElementById('package')?.textContent;
if (!place) throw new Error('install.html has an element with the id "install".');
if (content) startInstallPage(place, JSON.parse(content) as InstallPage);
else place.textContent = `${INSTALL_TEXTS.startFailed.zh} ${INSTALL_TEXTS.startFailed.en}`;
