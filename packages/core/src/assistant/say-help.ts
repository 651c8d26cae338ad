import { sayList } from '../dialogue/index.ts';

/** What may be asked, for whoever does not know. */
export function sayHelp(names: readonly string[]): string {
  const offers: readonly (readonly [string, string])[] = [
    ['find_anything', 'find a booking, a customer or a station'],
    ['find_conversations', 'find a conversation, also by what it is about'],
    ['open_booking', 'sum up a booking, a day, and say what a host has paid'],
    ['read_conversation', 'sum up a conversation'],
    ['count_period', 'count bookings, events and what they bring in over any days'],
    ['count_talks', 'count who wrote by which channel, and who was handed over to people and why'],
    ['list_parties', 'say who cooks when, and which parties are next or biggest'],
    ['search_knowledge', 'say what our articles and policies say'],
    ['list_time_off', 'say who is off'],
    ['list_free_chefs', 'say who is free'],
    ['list_bookings', 'list who still owes, whose deposit is due and who did not show up'],
    ['get_dashboard', 'say what waits: holds, deposits, events without a chef'],
    ['draft_reply', 'draft a reply for a host'],
    ['assign_conversation', 'assign or label a conversation, once you confirm'],
  ];
  const can = offers.filter(([name]) => names.includes(name)).map(([, words]) => words);
  return `I can ${sayList(can, 'en')}. Ask in your own words, for example “How many events next week?” or a booking’s code.`;
}
