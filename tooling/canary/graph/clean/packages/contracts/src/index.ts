export const CONTRACT = 'contract';
