import { updateDependencyPage } from './dependencies';

updateDependencyPage();
