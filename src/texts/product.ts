export { version as PRODUCT_VERSION } from '../../package.json';
