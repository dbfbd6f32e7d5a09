package id.bina.io.json;

/**
 * Why something in a document was not accepted, in both languages.
 *
 * @param code what kind of defect, such as {@code json.unknown-member}
 * @param id the sentence in Indonesian
 * @param en the sentence in English
 */
record Refusal(String code, String id, String en) {}
