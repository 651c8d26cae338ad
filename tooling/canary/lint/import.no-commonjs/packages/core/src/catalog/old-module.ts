module.exports = { dish: 'rice' };
