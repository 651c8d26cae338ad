/** Ten thousand chats that wait, and twenty that talk among them. */
import { Chatter, type Said } from './chatter.ts';
import type { Row } from './measure.ts';
import { percentiles } from './percentiles.ts';

const IDLE = 10_000;
const JOINING_AT_ONCE = 20;
/** The server takes so many connections of one address. */
const SOCKETS_OF_AN_ADDRESS = 100;
const IDLE_BYTES = 1_000_000_000;
const TALKING = 20;
const QUESTIONS = [
  'Hello there',
  'What would 14 adults and 3 children cost in 94538?',
  'Do you bring the tables?',
  'What can somebody eat who takes no gluten?',
  'How far do you drive?',
  'When do I pay the rest?',
  'Is Saturday in three weeks free?',
  'Thank you',
];
const TALK_SECONDS = 20;
const PAUSE_MS = 1_500;
const KEPT_P95_MS = 50;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const mb = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** What the program says of itself. */
async function residentBytes(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = /^process_resident_memory_bytes(?:\{[^}]*\})? (\S+)$/m.exec(text)?.[1];
  if (found === undefined) throw new Error('the program does not tell its memory');
  return Number(found);
}

/** The whole of 127.0.0.0/8 is this machine. */
function addressOf(index: number): string {
  const address = Math.floor(index / SOCKETS_OF_AN_ADDRESS);
  return `127.0.${1 + Math.floor(address / 200)}.${1 + (address % 200)}`;
}

async function gather(url: string, count: number, first: number): Promise<Chatter[]> {
  const chatters: Chatter[] = [];
  for (let from = 0; from < count; from += JOINING_AT_ONCE) {
    const group = Array.from({ length: Math.min(JOINING_AT_ONCE, count - from) }, (_, k) => first + from + k);
    chatters.push(...(await Promise.all(group.map((index) => Chatter.join(url, addressOf(index))))));
  }
  return chatters;
}

async function talk(chatter: Chatter, nth: number, said: Said[], failures: string[]): Promise<void> {
  const until = performance.now() + TALK_SECONDS * 1_000;
  for (let turn = nth; performance.now() < until; turn += 1) {
    // Between half and one and a half of the mean, so that people do not march in step.
    await new Promise((done) => setTimeout(done, PAUSE_MS * (0.5 + Math.random())));
    try {
      said.push(await chatter.say(QUESTIONS[turn % QUESTIONS.length] ?? ''));
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      return;
    }
  }
}

async function measureTalk(url: string): Promise<Row> {
  const talkers = await gather(url, TALKING, IDLE);
  const said: Said[] = [];
  const failures: string[] = [];
  try {
    await Promise.all(talkers.map((chatter, nth) => talk(chatter, nth, said, failures)));
  } finally {
    for (const chatter of talkers) chatter.close();
  }
  const kept = percentiles(said.map((one) => one.kept));
  const answered = percentiles(said.map((one) => one.answered));
  return {
    what: `${TALKING} chats that talk among ${IDLE.toLocaleString('en-US')} that wait: until a message is kept`,
    result: `p95 ${ms(kept.p95)}`,
    floor: `p95 < ${KEPT_P95_MS} ms, no errors`,
    passed: kept.p95 < KEPT_P95_MS && failures.length === 0 && said.length > 0,
    detail: `${said.length} messages, p50 ${ms(kept.p50)}, p99 ${ms(kept.p99)}; until the concierge’s answer is there p50 ${ms(answered.p50)}, p95 ${ms(answered.p95)}; ${failures.length} errors${failures[0] === undefined ? '' : ` (${failures[0]})`}`,
  };
}

/** Two rows: the memory of the program with all of them connected, and how soon those who talk are heard. */
export async function measureChats(url: string): Promise<Row[]> {
  const before = await residentBytes(url);
  const idle = await gather(url, IDLE, 0);
  try {
    const bytes = await residentBytes(url);
    const talking = await measureTalk(url);
    const after = await residentBytes(url);
    const lost = idle.filter((chatter) => !chatter.isOpen).length;
    return [
      {
        what: `${IDLE.toLocaleString('en-US')} chats that wait: memory of the whole program`,
        result: mb(bytes),
        floor: `< ${mb(IDLE_BYTES)}, none lost`,
        passed: Math.max(bytes, after) < IDLE_BYTES && lost === 0,
        detail: `${mb(before)} before they came, ${mb(after)} after ${TALKING} of others had talked for ${TALK_SECONDS} s; ${lost} of those who wait lost`,
      },
      talking,
    ];
  } finally {
    for (const chatter of idle) chatter.close();
  }
}
