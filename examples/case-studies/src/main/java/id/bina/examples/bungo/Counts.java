package id.bina.examples.bungo;

/** So many of the people of each training. */
record Counts(int finance, int service, int archives) {

  int of(Course course) {
    return switch (course) {
      case FINANCE -> finance;
      case SERVICE -> service;
      case ARCHIVES -> archives;
    };
  }
}
