package id.bina.io.json;

/** What a JSON value can be, as the sentences call it. */
enum Kind {
  OBJECT("objek { }", "an object { }"),
  LIST("daftar [ ]", "a list [ ]"),
  TEXT("teks", "text"),
  NUMBER("bilangan", "a number"),
  FLAG("true atau false", "true or false");

  private final String id;
  private final String en;

  Kind(String id, String en) {
    this.id = id;
    this.en = en;
  }

  String id() {
    return id;
  }

  String en() {
    return en;
  }
}
