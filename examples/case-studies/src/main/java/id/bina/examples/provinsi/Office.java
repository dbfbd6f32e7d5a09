package id.bina.examples.provinsi;

/** An office of the province (<i>perangkat daerah</i>). */
enum Office {
  TREASURY("BAKEUDA"),
  HEALTH("DINKES"),
  EDUCATION("DISDIK"),
  LICENSING("DPMPTSP"),
  INFORMATION("DISKOMINFO"),
  SECRETARIAT("SETDA");

  private final String id;

  Office(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
