export var dish = 'rice';
