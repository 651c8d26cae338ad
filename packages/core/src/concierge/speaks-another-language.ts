/** Whether a text is in a language that the guards cannot read. Pure. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const OURS = words(
  'the is are was were be been have has had do does can could would will you your we our us they it its what when where how which and or but with for from of to in on at by this that these not just please thanks yes el la los las una del que y con para por es son hay tiene puede su sus le se si muy como cuando porque este esta esa ese lo un en al más pero nos de',
);
const FOREIGN = words(
  'ist und nicht wir sie ihre ihr für mit auf ein eine einen der das den dem wird haben sind oder auch est et vous votre vos nous notre dans des pas une les sont avec pour cette oui il di che per sono della questa non siamo vostra una e é não você uma seu com são isso está ang ng mga po sa của là và không cho bạn het een niet van voor zijn',
);
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** English and Spanish are ours; what is in neither, more than it is in one of them, is not. */
export function speaksAnotherLanguage(text: string): boolean {
  if (OTHER_SCRIPT.test(text)) return true;
  const said = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => said.filter((word) => known.has(word)).length;
  return count(FOREIGN) > count(OURS);
}
