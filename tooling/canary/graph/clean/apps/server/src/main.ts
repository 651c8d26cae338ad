import { CLIENT } from '@myhibachi/api-client';
import { CARDS } from '@myhibachi/gateways';
import { SANDBOX } from '@myhibachi/sandbox';
import './quoting/routes.ts';

export const STARTED = [CLIENT, CARDS, SANDBOX];
