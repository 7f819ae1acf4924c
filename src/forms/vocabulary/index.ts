export * from './field-labels';
export * from './indicator-classes';
export * from './indicator-columns';
export * from './operators';
export * from './other-labels';
export * from './section-labels';
export * from './task-columns';
export * from './titles';
