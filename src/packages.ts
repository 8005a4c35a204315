/** Stands for all packages but React: whoever imports it has them loaded and run. */
// biome-ignore lint/performance/noBarrelFile: it is imported for nothing else
export { QueryClientProvider } from '@tanstack/react-query'
