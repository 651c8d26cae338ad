import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import sharp from 'sharp';
import GrillScene from '../components/art/grill-scene.astro';
import LanternString from '../components/art/lantern-string.astro';

// Drawn once, when the site is built: it shows no figure that could change.
export const prerender = true;

const NIGHT = { r: 26, g: 15, b: 16, alpha: 1 };

export const GET: APIRoute = async () => {
  const container = await AstroContainer.create();
  const draw = async (component: typeof GrillScene, width: number) => {
    const svg = (await container.renderToString(component)).replace(
      '<svg ',
      '<svg xmlns="http://www.w3.org/2000/svg" ',
    );
    return await sharp(Buffer.from(svg.slice(svg.indexOf('<svg'))), { density: 144 })
      .resize({ width })
      .png()
      .toBuffer();
  };
  const [scene, lanterns] = [await draw(GrillScene, 660), await draw(LanternString, 1200)];
  const picture = await sharp({ create: { width: 1200, height: 630, channels: 4, background: NIGHT } })
    .composite([
      { input: lanterns, top: 0, left: 0 },
      { input: scene, top: 44, left: 270 },
    ])
    .png()
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
