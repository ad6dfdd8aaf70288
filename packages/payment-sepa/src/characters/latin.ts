/**
 * Latin letters that no accent explains, in the search form of DIN 91379, which widens what the machine-readable line
 * of an identity document writes: that is how a bank has learnt the name. Letters with accents lose them (`ș` becomes
 * `s`); ä, ö, ü and ß stay.
 *
 * @source DIN 91379:2022-08, mapping of Latin letters to basic letters, release 1.3 of the list that the working group
 * String.Latin publishes; read 2026-11-25. Inferred for letters outside that standard (the African and phonetic ones):
 * the plain letter it looks like
 */
export const latin: Readonly<Record<string, string>> = {
  å: "aa",
  æ: "ae",
  ə: "e",
  ð: "d",
  đ: "d",
  ɖ: "d",
  ɗ: "d",
  ɓ: "b",
  ƈ: "c",
  ƀ: "b",
  ɛ: "e",
  ǝ: "e",
  ǥ: "g",
  ħ: "h",
  ı: "i",
  ɨ: "i",
  ĳ: "ij",
  ȷ: "j",
  ĸ: "k",
  ƙ: "k",
  ł: "l",
  ŀ: "l",
  ŋ: "n",
  ɲ: "n",
  ŉ: "n",
  ø: "oe",
  ɔ: "o",
  œ: "oe",
  ſ: "s",
  ŧ: "t",
  þ: "th",
  ʉ: "u",
  ʌ: "u",
  ƴ: "y",
  ƶ: "z",
  ʒ: "z",
  // Reached from the capital only: the small one stays.
  ß: "ss"
}
