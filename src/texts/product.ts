import product from '../../package.json';

/** Version of the product, as in its package. */
export const PRODUCT_VERSION = product.version;
