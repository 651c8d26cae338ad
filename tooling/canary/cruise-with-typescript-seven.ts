import { registerHooks } from 'node:module';

// The trap itself: whoever asks for `typescript` gets version 7, which has no JavaScript API.
registerHooks({
  resolve: (specifier, context, next) => 
    next(specifier.replace(/^typescript(?=$|\/)/, '@typescript/native'), context),
});

const { cruiseGraph } = await import('../graph/cruise-graph.ts');
const { walked } = await cruiseGraph(process.argv[2] ?? '', ['packages', 'apps']);
process.stdout.write(JSON.stringify([...walked]));
