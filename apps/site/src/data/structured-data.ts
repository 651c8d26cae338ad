/** What search engines read, from the same figures as the page. */
import type { Faq, MenuItem } from '@myhibachi/contracts';
import { formatPrice } from '../format/money.ts';
import type { Catalog } from './catalog.ts';

function menuItem(item: MenuItem) {
  return {
    '@type': 'MenuItem',
    name: item.name,
    description: item.description,
    ...(item.vegetarian ? { suitableForDiet: 'https://schema.org/VegetarianDiet' } : {}),
    ...(item.priceCents > 0
      ? { offers: { '@type': 'Offer', price: (item.priceCents / 100).toFixed(2), priceCurrency: 'USD' } }
      : {}),
  };
}

function menuSection(name: string, items: readonly MenuItem[]) {
  return { '@type': 'MenuSection', name, hasMenuItem: items.map(menuItem) };
}

export function businessData({ config }: Catalog, origin: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FoodEstablishment',
    '@id': `${origin}/#business`,
    name: config.company.name,
    url: `${origin}/`,
    image: `${origin}/social.png`,
    servesCuisine: 'Hibachi',
    email: config.company.email,
    telephone: config.company.phone,
    address: config.company.postalAddress,
    priceRange: `${formatPrice(config.price.childCents)}–${formatPrice(config.price.adultCents)} per guest`,
    currenciesAccepted: config.currency,
    hasMenu: `${origin}/menu`,
    areaServed: config.stations.map((station) => ({
      '@type': 'City',
      name: station.city,
      address: { '@type': 'PostalAddress', addressRegion: station.state, addressCountry: 'US' },
    })),
  };
}

export function menuData({ menu }: Catalog, origin: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Menu',
    '@id': `${origin}/menu#menu`,
    hasMenuSection: [
      menuSection('Proteins', menu.proteins),
      menuSection('Premium upgrades', menu.upgrades),
      menuSection('Add-ons', menu.addOns),
      menuSection('Included for everyone', menu.included),
    ],
  };
}

export function faqData(faqs: readonly Faq[], origin: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': `${origin}/faqs#faqs`,
    mainEntity: faqs.map(({ title, html }) => ({
      '@type': 'Question',
      name: title,
      acceptedAnswer: { '@type': 'Answer', text: html },
    })),
  };
}

/** JSON that may stand inside a script element: no `<` can close it early. */
export function toScriptJson(data: Record<string, unknown>): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
