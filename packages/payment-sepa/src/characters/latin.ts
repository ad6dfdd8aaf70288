/**
 * Latin letters that no accent explains, as the machine-readable line of an identity document writes them: that is how
 * a bank has learnt the name. Letters with accents lose them (`ș` becomes `s`); ä, ö, ü and ß stay.
 *
 * @source letters of DIN 91379; spelling after ICAO Doc 9303 part 3, section 6; inferred where that names no letter
 * (the Sámi, African and phonetic ones): the plain letter it looks like
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
  ƀ: "b",
  ɛ: "e",
  ǝ: "e",
  ǥ: "g",
  ħ: "h",
  ı: "i",
  ɨ: "i",
  ĳ: "ij",
  ȷ: "j",
  ĸ: "q",
  ƙ: "k",
  ł: "l",
  ŋ: "n",
  ɲ: "n",
  ŉ: "'n",
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
