import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/admin/',
  plugins: [react(), tailwind()],
  build: {
    target: 'es2023',
    manifest: true,
    // Inlined data URLs would need `data:` in the policy for every kind of file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
