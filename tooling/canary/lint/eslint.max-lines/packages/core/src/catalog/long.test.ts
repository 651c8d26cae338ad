import { expect, it } from 'vitest';

it('adds 1', () => {
  expect(1 + 0).toBe(1);
});

it('adds 2', () => {
  expect(2 + 0).toBe(2);
});

it('adds 3', () => {
  expect(3 + 0).toBe(3);
});

it('adds 4', () => {
  expect(4 + 0).toBe(4);
});

it('adds 5', () => {
  expect(5 + 0).toBe(5);
});

it('adds 6', () => {
  expect(6 + 0).toBe(6);
});

it('adds 7', () => {
  expect(7 + 0).toBe(7);
});

it('adds 8', () => {
  expect(8 + 0).toBe(8);
});

it('adds 9', () => {
  expect(9 + 0).toBe(9);
});

it('adds 10', () => {
  expect(10 + 0).toBe(10);
});

it('adds 11', () => {
  expect(11 + 0).toBe(11);
});

it('adds 12', () => {
  expect(12 + 0).toBe(12);
});

it('adds 13', () => {
  expect(13 + 0).toBe(13);
});

it('adds 14', () => {
  expect(14 + 0).toBe(14);
});

it('adds 15', () => {
  expect(15 + 0).toBe(15);
});

it('adds 16', () => {
  expect(16 + 0).toBe(16);
});

it('adds 17', () => {
  expect(17 + 0).toBe(17);
});

it('adds 18', () => {
  expect(18 + 0).toBe(18);
});

it('adds 19', () => {
  expect(19 + 0).toBe(19);
});

it('adds 20', () => {
  expect(20 + 0).toBe(20);
});

it('adds 21', () => {
  expect(21 + 0).toBe(21);
});

it('adds 22', () => {
  expect(22 + 0).toBe(22);
});

it('adds 23', () => {
  expect(23 + 0).toBe(23);
});

it('adds 24', () => {
  expect(24 + 0).toBe(24);
});

it('adds 25', () => {
  expect(25 + 0).toBe(25);
});

it('adds 26', () => {
  expect(26 + 0).toBe(26);
});

it('adds 27', () => {
  expect(27 + 0).toBe(27);
});

it('adds 28', () => {
  expect(28 + 0).toBe(28);
});

it('adds 29', () => {
  expect(29 + 0).toBe(29);
});

it('adds 30', () => {
  expect(30 + 0).toBe(30);
});

it('adds 31', () => {
  expect(31 + 0).toBe(31);
});

it('adds 32', () => {
  expect(32 + 0).toBe(32);
});

it('adds 33', () => {
  expect(33 + 0).toBe(33);
});

it('adds 34', () => {
  expect(34 + 0).toBe(34);
});

it('adds 35', () => {
  expect(35 + 0).toBe(35);
});

it('adds 36', () => {
  expect(36 + 0).toBe(36);
});

it('adds 37', () => {
  expect(37 + 0).toBe(37);
});

it('adds 38', () => {
  expect(38 + 0).toBe(38);
});

it('adds 39', () => {
  expect(39 + 0).toBe(39);
});

it('adds 40', () => {
  expect(40 + 0).toBe(40);
});

it('adds 41', () => {
  expect(41 + 0).toBe(41);
});

it('adds 42', () => {
  expect(42 + 0).toBe(42);
});

it('adds 43', () => {
  expect(43 + 0).toBe(43);
});

it('adds 44', () => {
  expect(44 + 0).toBe(44);
});

it('adds 45', () => {
  expect(45 + 0).toBe(45);
});

it('adds 46', () => {
  expect(46 + 0).toBe(46);
});

it('adds 47', () => {
  expect(47 + 0).toBe(47);
});

it('adds 48', () => {
  expect(48 + 0).toBe(48);
});

it('adds 49', () => {
  expect(49 + 0).toBe(49);
});

it('adds 50', () => {
  expect(50 + 0).toBe(50);
});

it('adds 51', () => {
  expect(51 + 0).toBe(51);
});

it('adds 52', () => {
  expect(52 + 0).toBe(52);
});

it('adds 53', () => {
  expect(53 + 0).toBe(53);
});

it('adds 54', () => {
  expect(54 + 0).toBe(54);
});

it('adds 55', () => {
  expect(55 + 0).toBe(55);
});

it('adds 56', () => {
  expect(56 + 0).toBe(56);
});

it('adds 57', () => {
  expect(57 + 0).toBe(57);
});

it('adds 58', () => {
  expect(58 + 0).toBe(58);
});

it('adds 59', () => {
  expect(59 + 0).toBe(59);
});

it('adds 60', () => {
  expect(60 + 0).toBe(60);
});

it('adds 61', () => {
  expect(61 + 0).toBe(61);
});

it('adds 62', () => {
  expect(62 + 0).toBe(62);
});

it('adds 63', () => {
  expect(63 + 0).toBe(63);
});

it('adds 64', () => {
  expect(64 + 0).toBe(64);
});

it('adds 65', () => {
  expect(65 + 0).toBe(65);
});

it('adds 66', () => {
  expect(66 + 0).toBe(66);
});

it('adds 67', () => {
  expect(67 + 0).toBe(67);
});

it('adds 68', () => {
  expect(68 + 0).toBe(68);
});

it('adds 69', () => {
  expect(69 + 0).toBe(69);
});

it('adds 70', () => {
  expect(70 + 0).toBe(70);
});

it('adds 71', () => {
  expect(71 + 0).toBe(71);
});

it('adds 72', () => {
  expect(72 + 0).toBe(72);
});

it('adds 73', () => {
  expect(73 + 0).toBe(73);
});

it('adds 74', () => {
  expect(74 + 0).toBe(74);
});

it('adds 75', () => {
  expect(75 + 0).toBe(75);
});

it('adds 76', () => {
  expect(76 + 0).toBe(76);
});

it('adds 77', () => {
  expect(77 + 0).toBe(77);
});

it('adds 78', () => {
  expect(78 + 0).toBe(78);
});

it('adds 79', () => {
  expect(79 + 0).toBe(79);
});

it('adds 80', () => {
  expect(80 + 0).toBe(80);
});

it('adds 81', () => {
  expect(81 + 0).toBe(81);
});

it('adds 82', () => {
  expect(82 + 0).toBe(82);
});

it('adds 83', () => {
  expect(83 + 0).toBe(83);
});

it('adds 84', () => {
  expect(84 + 0).toBe(84);
});

it('adds 85', () => {
  expect(85 + 0).toBe(85);
});

it('adds 86', () => {
  expect(86 + 0).toBe(86);
});

it('adds 87', () => {
  expect(87 + 0).toBe(87);
});

it('adds 88', () => {
  expect(88 + 0).toBe(88);
});

it('adds 89', () => {
  expect(89 + 0).toBe(89);
});

it('adds 90', () => {
  expect(90 + 0).toBe(90);
});

it('adds 91', () => {
  expect(91 + 0).toBe(91);
});

it('adds 92', () => {
  expect(92 + 0).toBe(92);
});

it('adds 93', () => {
  expect(93 + 0).toBe(93);
});

it('adds 94', () => {
  expect(94 + 0).toBe(94);
});

it('adds 95', () => {
  expect(95 + 0).toBe(95);
});

it('adds 96', () => {
  expect(96 + 0).toBe(96);
});

it('adds 97', () => {
  expect(97 + 0).toBe(97);
});

it('adds 98', () => {
  expect(98 + 0).toBe(98);
});

it('adds 99', () => {
  expect(99 + 0).toBe(99);
});

it('adds 100', () => {
  expect(100 + 0).toBe(100);
});

it('adds 101', () => {
  expect(101 + 0).toBe(101);
});

it('adds 102', () => {
  expect(102 + 0).toBe(102);
});

it('adds 103', () => {
  expect(103 + 0).toBe(103);
});

it('adds 104', () => {
  expect(104 + 0).toBe(104);
});

it('adds 105', () => {
  expect(105 + 0).toBe(105);
});

it('adds 106', () => {
  expect(106 + 0).toBe(106);
});

it('adds 107', () => {
  expect(107 + 0).toBe(107);
});

it('adds 108', () => {
  expect(108 + 0).toBe(108);
});

it('adds 109', () => {
  expect(109 + 0).toBe(109);
});

it('adds 110', () => {
  expect(110 + 0).toBe(110);
});

it('adds 111', () => {
  expect(111 + 0).toBe(111);
});

it('adds 112', () => {
  expect(112 + 0).toBe(112);
});

it('adds 113', () => {
  expect(113 + 0).toBe(113);
});

it('adds 114', () => {
  expect(114 + 0).toBe(114);
});

it('adds 115', () => {
  expect(115 + 0).toBe(115);
});

it('adds 116', () => {
  expect(116 + 0).toBe(116);
});

it('adds 117', () => {
  expect(117 + 0).toBe(117);
});

it('adds 118', () => {
  expect(118 + 0).toBe(118);
});

it('adds 119', () => {
  expect(119 + 0).toBe(119);
});

it('adds 120', () => {
  expect(120 + 0).toBe(120);
});

it('adds 121', () => {
  expect(121 + 0).toBe(121);
});

it('adds 122', () => {
  expect(122 + 0).toBe(122);
});

it('adds 123', () => {
  expect(123 + 0).toBe(123);
});

it('adds 124', () => {
  expect(124 + 0).toBe(124);
});

it('adds 125', () => {
  expect(125 + 0).toBe(125);
});

it('adds 126', () => {
  expect(126 + 0).toBe(126);
});

it('adds 127', () => {
  expect(127 + 0).toBe(127);
});

it('adds 128', () => {
  expect(128 + 0).toBe(128);
});

it('adds 129', () => {
  expect(129 + 0).toBe(129);
});

it('adds 130', () => {
  expect(130 + 0).toBe(130);
});

it('adds 131', () => {
  expect(131 + 0).toBe(131);
});

it('adds 132', () => {
  expect(132 + 0).toBe(132);
});

it('adds 133', () => {
  expect(133 + 0).toBe(133);
});

it('adds 134', () => {
  expect(134 + 0).toBe(134);
});
