package id.bina.io.dossier;

/**
 * Where a row of a bulk source stands.
 *
 * @param file which of its files, from 1
 * @param line on which line of the file, from 1
 */
record RowPlace(int file, long line) {}
