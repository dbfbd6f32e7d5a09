package id.bina.examples.provinsi;

import java.util.Optional;

/**
 * One of the staff.
 *
 * @param id a pseudonym, which says nothing about the person
 * @param office where the person works
 * @param area the area that the post is assessed in; empty if the person was not assessed
 */
record Person(String id, Office office, Optional<Area> area) {}
