package id.bina.examples.jambi;

/**
 * One invented civil servant who was named for a training.
 *
 * @param id the pseudonym, which says nothing about the person
 * @param course which training
 * @param placed whether there was a place
 * @param employment PNS or PPPK
 * @param unit where the person works
 */
record Nominee(String id, Course course, boolean placed, String employment, String unit) {}
